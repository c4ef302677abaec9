/** Given names that English articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

/** Names of men and of women: they tell no gender. */
const EITHER = words(`
    alex alexis ashley ariel avery billie blake casey charlie courtney dale dana devon drew frankie jackie jamie jean jesse jody jordan kelly kendall kim kris
    lee leslie lesley lindsay lindsey morgan nicola noel quinn riley robin sandy sasha shannon stacy sydney taylor terry tracy`);

export const englishNames: GivenNames = {
  maleNames: words(
    `
    jan james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
    andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry
    justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry
    douglas zachary peter kyle noah ethan jeremy walter christian keith roger austin sean gerald carl harold dylan arthur lawrence bryan
    billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene
    simon martin ian graham neil stuart colin barry nigel trevor craig dean darren gordon malcolm oliver harry luke liam max leo oscar
    hugo ben tom tim jim bob bill mike steve dave rob nick matt chris dan tony greg jeff ken ron don ted fred vladimir volodymyr sergei
    dmitry alexei emmanuel francois pierre luis carlos miguel pedro antonio mario giovanni marco ahmed mohammed muhammad mohamed ali
    hassan omar ibrahim abdul joao hans klaus jens lars erik olaf anders bernie boris keir rishi barack hugh rory angus alastair josh
    jake cameron connor callum ross stanley leon victor ivan igor elon jared eli rick doug phil pete colm aidan rhys owen gareth gavin
    huw ewan euan fergus hamish declan brendan cormac eoin niall padraig seamus ciaran conor dermot finn lewis harvey toby rupert giles
    piers clive derek desmond reg ronnie wilf alf archie freddie theo felix jasper dominic damien marcus lucas mateo diego javier rafael
    kwame kofi tariq imran bilal rashid khalid hamza yusuf rahul arjun sanjay vikram rajesh ravi anil sunil amit ajay vijay`,
    EITHER,
  ),
  femaleNames: words(
    `
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret kimberly emily donna
    michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley brenda emma anna
    pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce
    victoria ruth virginia lauren christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara
    janice ann kathryn abigail sophia frances alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie
    theresa diana brittany doris kayla lori marie anne jane claire fiona gillian lucy kate katie sophie zoe chloe ella mia lily rosie
    molly holly gemma louise joanne tina wendy hilary hillary yvonne ursula nadia fatima aisha leila olga svetlana natalia elena irina
    ingrid astrid marine brigitte nathalie isabelle valerie carmen ana lucia sofia camila rosa priti suella liz jo jill gina tulsi nikki
    melania ivanka kamala alexandria greta malala oprah beth becky debbie jenny penny sally sue vicky cathy kathy kath roz niamh siobhan
    sian sinead aoife orla roisin mhairi eilidh catriona ailsa gwen bronwen cerys bethan nia carys eleanor alison lorraine maureen
    doreen sheila pauline yvette joanna georgina harriet imogen phoebe freya poppy daisy ivy isla florence matilda esther naomi miriam
    rachael nora norah honor una priya anjali pooja deepa sunita meera lakshmi kavita zainab ayesha yasmin amina mariam farah sana noura
    chiara carla claudia monica veronica marina`,
    EITHER,
  ),
};
