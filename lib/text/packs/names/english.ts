/** Given names that English articles use, their own and others' in their spelling. */
import { type GivenNames, words } from '../pack.ts';

export const englishNames: GivenNames = {
  maleNames: words(`
    jan james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
    andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry
    justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry
    douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence
    jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell
    bradley philip eugene simon martin ian graham neil stuart colin barry nigel trevor craig dean lee darren gordon malcolm oliver harry
    luke liam max leo oscar hugo ben tom tim jim bob bill mike steve dave rob nick matt chris dan tony greg jeff ken ron don ted fred
    vladimir volodymyr sergei dmitry alexei emmanuel francois pierre jean luis carlos miguel pedro antonio mario giovanni marco ahmed
    mohammed muhammad mohamed ali hassan omar ibrahim abdul joao hans klaus jens lars erik olaf anders bernie boris keir rishi barack
    hugh rory angus alastair alex josh jake cameron connor callum ross stanley leon victor ivan igor elon jared eli rick doug phil pete`),
  femaleNames: words(`
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna
    michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley brenda emma anna
    pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria
    ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice
    ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa
    diana brittany doris kayla alexis lori marie anne jane claire fiona gillian nicola lucy kate katie sophie zoe chloe ella mia lily
    rosie molly holly gemma louise joanne tracy tina wendy hilary hillary yvonne ursula angela nadia fatima aisha leila olga svetlana
    natalia elena irina ingrid astrid marine brigitte nathalie isabelle valerie carmen ana lucia sofia camila rosa priti suella theresa
    liz jo jill gina tulsi nikki melania ivanka kamala alexandria greta malala oprah beth becky debbie jenny penny sally sue vicky`),
};
