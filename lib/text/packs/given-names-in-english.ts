/** More given names of English articles: in other languages many of them are words, so that these do without. */

import { englishNames } from './names/english.ts';
import type { GivenNames } from './names/given-names.ts';
import { words } from './words.ts';

/** Names of men and of women: they tell no gender. */
const EITHER = words(
  'aubrey blair bobbie cary cassidy darcy emery hayden jess jude kasey kerry kiran layne leigh leighton lynn mackenzie marley mel micah nicky quincy reese rowan rylee sam shaun shawn skye stevie tatum vivian michele gabriele gerd janne romina simone',
);

export const namesInEnglish: GivenNames = {
  maleNames: words(
    `
    danny alfie teddy eddie benny garry zac aiden phillip spencer iain graeme stewart calum ieuan cillian darragh olly
    seb kev todd warren tristan amir asif ray rex hal reggie travis murray saul seymour piotr bjorn luca troy homer len
    brad chad chuck clint clyde cody curt dwight ed ernie floyd gabe geoff gerry glen glenn gus hank herb ira jamal jay jed
    kip kirk leland lenny lloyd lonnie marv marvin melvin mick milt milton mitch mitchell monty mort myron nate ned neal newt
    norman ozzie paddy percy rodney rudy rudolph russ sammy seth shane sheldon sherman sid stan sylvester tad
    terrence terrance thad trent tyrone tyrese vern vernon vic vince virgil wendell wes wilbur wilfred winston woody zach zack
    zane zeke abe abel abraham adrian ahmad alec alfred allen alvin amos andres andy ansel asher barrett benedict bennett blaine
    brady brant brent brett brice brock brody bryce buddy burt byron caleb calvin carlton cecil cedric cesar chester chet
    chico clancy clarence cleve clifford clifton colby colton corey cornelius cory curtis cyril cyrus damian damon dante darius
    darnell darrell darryl darin deandre delbert demetrius denny denzel derrick deshawn dexter dillon dion dominick donnie donovan
    dorian doyle dudley duncan dustin dwayne dwain easton edgar edmund efrain eldon elliot elliott elmer elton elvin elvis     emmett ernest ervin everett ezekiel ezra fidel forrest francis franklin frederick fredrick garrett garth gaston geoffrey
    gideon gilbert glynn gordy grady gregg hakeem hector hershel hiram horace howie humberto humphrey immanuel irving irwin
    isaac isaiah isiah jabari jacoby jalen jamar jarred jarrett jarrod jarvis javon jaylen jeb jedediah jeffery jeffry jerald
    jeremiah jermaine jerrod jethro joel joey johnathan johnnie jonah jonathon jordy josiah josue jovan juanito judd judson
    julius justus kadeem kameron kareem keaton keegan keenan kelvin kendrick kenny kermit kieran kobe kurtis kyler lamont landon
    lebron lemuel leonard leroy lester levi lowell lucian lucius luther lyle lyndon malachi malik manny marlon
    marquis marty mathew maxwell maynard micheal mikel mikhail miles milo moises morris mortimer moses nathaniel
    nehemiah nikolai nolan odell olin omari orville oswald quinton rafe raheem ralphie ramon ramsey randall randolph
    randolf raphael rashad raul rayford raymundo reece reginald reuben rhett ricky rico roderick rodger rogelio rolando romeo
    roscoe rufus russel samson sanford scot scotty sherwood silas simeon solomon stephon terrell terence thaddeus
    theodore theron thurman timmy titus tobey tomas tommie tracey tremaine trevon tyrell ulysses uriah waldo waylon weldon wilbert
    wilford winfred winfield wyatt yahir yosef zachariah zachery nasser salem aziz fahad faisal hamad hamid hashim hussain hussein
    idris ilyas jabir jamil junaid khaled mahmoud mahmud mansour marwan nabil naveed nizar osama qasim ramzan reza riaz saad saeed
    salman sameer samir shahid sharif sulaiman suleiman syed talal tarek wahid walid waqar waseem yahya yasin yasser zaheer zahid
    zaid ziad aditya ajit akash alok amitabh anand aniruddh anish ankit anupam anurag ashish ashok ashwin bharat bhavesh chandra
    deepak devendra dinesh ganesh gaurav girish gopal govind harish harsh hemant hitesh jagdish jatin jayesh karan kartik     krishna kunal lalit mahendra mahesh manish manoj mohan mohit mukesh nadeem nandan narayan narendra naresh naveen nikhil nilesh
    nitin omprakash parth piyush prabhu pradeep pramod pranav prasad prashant praveen raghav rajan rajeev rajendra rajiv rakesh
    raman ramesh ranjit ratan ravindra rishabh ritesh rohan rohit sachin sandeep santosh satish saurabh shankar shashi shekhar
    shivam shyam siddharth sonu subhash sudhir sukhdev sumit sundar surendra suresh tarun tejas uday umesh vaibhav varun vibhav
    vinay vinod vipin viraj vishal vivek yash yogesh abdulrahman adebayo akin ayo babatunde bongani chidi chike chinedu chukwuma
    dumisani ebenezer emeka femi ifeanyi jabu jabulani kelechi kwabena kwaku kweku lindani lungelo mandla nkosinathi nnamdi obinna
    oluwaseun sizwe segun sibusiso sipho tendai thabo themba tunde ugochukwu vusi wole xolani yaw zola akira daisuke haruki hideki
    hideo hiro hiroki hiroshi ichiro jiro kazuo keiji kenichi kenji kenta koji makoto masahiro masao minoru naoki noboru osamu ryo
    ryota satoshi shigeru shinji shinzo shohei takashi takeshi taro toru toshio yoshi yuki yukio yusuke aleksandr aleksei alexey
    andrei andriy anatoly arkady artem danylo denys dmitri dmytro evgeny fyodor gennady georgy grigory ihor kirill konstantin
    leonid maksym mykhailo mykola oleg oleh oleksandr oleksii pavlo petro ruslan semyon serhiy sergey sergii taras timur vadim
    vadym valery vasily vitali vitaliy vladislav vyacheslav yaroslav yevgeny yuri yuriy zoran zurab
    abdullah adrien ahmet alberto alessandro alfredo andre andreas andrej angelo anton armando arno arnold augusto bas
    benoit bernard bert bogdan bruno carlo carsten claude claudio cristian cristiano davi dick dirk domenico dominik
    dominique emile enrique etienne fabian fabio fabrice felipe fernando flavio francesco francisco franck franz frederik
    georges geraldo gerard gerardo gianfranco gilles giorgio gonzalo guillermo gustav gustavo hannes hartmut helmut henning
    henrik holger ignacio iker ingemar ismail jacques jair jerome jimmy joachim johan johnny jon joost jorge josep josé
    julian julien jurgen jürgen karim karl kay kjetil konrad kurt laurent leonardo lionel lorenzo louis luc luciano luiz
    manuel marc marcel marek mariano markus matteo matthieu maurice mauricio maurizio mauro mehmet michel mohammad naftali
    nello nelson nico nicolas nicolás nils nuri ole olivier oriol pablo paolo paulo pavel pepe philippe quentin raffaele
    recep roberto rocco rodrigo roland ronaldo ronny ruben rubén rudi ruud salvatore sami sebastian sepp serge sergio silvio
    sjaak stefan stefano steffen tahir tayyip thiago thierry thom tommy udo ulrich viktor wesley wilfried wim youssef
    alexandre alexej alfonso allan alois anatolij andrij andré arne artur arvid axel bjarne björn bo casper ciro claus césar
    dmitrij eduardo egon elias emil emilio emre erling ernst erwin evert federico filip florian fredrik friedrich gilberto
    gunnar harald hasan helge hendrik hubert ivar ivo jaime jakob jakub joakim johannes jonas josef jurij jørgen kamil karel
    karsten kjell knut kristian kristoffer leandro leif lennart magnus marcelo marcos mathias mats mirko morten mustafa
    niels niklas nikolaj norbert ola oleksij oskar otto ove palle pascal patrik petter ragnar ralf rasmus renato rené
    ricardo rolf rudolf rune rutger sandro sergej sigurd stig sven tobias tomás tord ulf valentin viggo xavier yngve álvaro`,
    englishNames.maleNames,
    EITHER,
  ),
  femaleNames: words(
    `
    natasha mandy gracie beatrice ethel beryl eileen miranda rhona camille vivien violet janine jacqui mairi saoirse
    caoimhe grainne kasia chioma dolly
    adelaide adrienne agatha agnes aida aimee aisling akemi alana alba aletha alexa alexandra alexia alia alina alisa alisha
    alissa aliyah allison allyson alondra althea alyssa amalia amara amari amelia amie anais anastasia andie angelina angie
    annabel annalise anneliese antoinette anya aretha ariana ariella arlene asha augusta ava aviva ayana azalea barbra
    belinda bella bernice bertha bessie betsy bettie bettye beulah beverley blanche bonita bonnie brandi brandy
    breanna brenna briana brianna bridget bridgette brigid britney brittney brynn caitlin caitlyn callie candace candice cara
    carissa carley carlene carly carrie cassandra cassie catalina catharine cecelia cecily celeste celia chandra chanel
    chantel charlene charmaine cherie cheyenne chrissy christal christi christie christy ciara cicely cindy clare clarice clarissa
    claudette cleo clementine connie constance cora coraline cordelia dahlia daniella danica daphne dara daria darla darlene
    davina deana deann deanna deirdre deja deliah delia delilah della delores deloris demi dena denice desiree dianna dinah
    donatella dora dorothea dottie dulce earlene edie edith edna edwina effie elaina eleanora eleni elissa eliza elle ellie elinor
    elma eloise elsie elva elvira emmeline enid ericka erin erma ernestine esme esmeralda esperanza estella etta eugenie eunice
    evangeline evelina evie fannie fay faye felicia felicity flora flo florine fran francine freda frieda gabriella gail gayle
    gena genevieve georgette georgie geraldine germaine gertrude gigi gilda ginny giselle gladys glenda glenna gretchen greer
    guinevere gwendolyn gwyneth haley halle hallie hattie hayley hazel henrietta hermione hester hettie hilda hollie honoria
    hortense ilana ilene imani imelda inez inga iona isabela isadora itzel ivette jacinda jacklyn jaclyn jacquelyn jada jamila
    janae janelle janette janie jasmin jayne jeanie jeanine jeannie jemima jenna jennie jeri jerri jessa jessie jillian
    joanie joann jocelyn jodi jodie joelle jolene joni jovita juanita judi julianna julianne juliet kaitlin kaitlyn kara karla
    karissa karyn kassandra katelyn katharine katherina kathi kathie kathryne katia katrina katy katya kayleigh keisha
    kelley kelli kellie kendra keri kerri keshia kiara kiera kiersten kimberley kira kirstie kirsty kitty krista kristen
    kristi kristy krystal kylie lacey lacy ladonna lakeisha lana lashonda latanya latasha latisha latonya latoya laurel lauryn
    laverne lavinia leah leann leanna leanne leilani lela lenora leona leonora leticia letitia lexi lila lilith lillian
    lillie lina lizzie lois lola loretta lottie louisa luann lucille lucinda lucretia luella lula lydia lyla lynda lyndsay lynette
    lynne lyra mabel maddie madeline madelyn madge mae maeve maggie maisie maisy mallory mamie marcella marcia
    marcie margery margie margo marguerite mariah marian maribel marisol marissa marjorie marla marlo marsha marva maryann
    maryanne maryellen maude maura mavis maya mckenna meagan meg meghan melba melinda melina mellisa melody meredith meryl mildred
    millicent millie mimi mindy minerva minnie mira mireille mitzi moira mollie morag moriah myra myrna myrtle mya nanci nanette
    nell nellie nelly nettie neva nicolette noelle nola nona noreen octavia odette ollie ophelia ora paige paloma pam patsy
    patti patty paulette peg peggy perla petula philippa phyllis piper pippa polly portia priscilla prudence queenie rachelle
    ramona reba rena renee reva rhea rhiannon rhoda rhonda robyn rochelle romy ronda rosalind rosalyn rosamund rosanne
    roseanne roselyn rosemarie rosemary rosetta roslyn rowena roxanne roxana roxie roxy ruby ruthie sabina sade sadie salma
    samara sandi sandie sariah saundra savanna savannah scarlet scarlett selena shana shani shania shanice shanna sharlene sharron
    shauna shawna shayla sheba sheena shelia shelley shelly sheree sheri sherri sherry sheryl shirlene sienna skylar socorro
    solange sondra sonya stacey stacie stella stephani sukey susanna susannah susie suzan suzette suzie suzy sybil tabatha tabitha
    talia tameka tamera tami tamika tammi tammie tammy tamsin tania tanisha tanya tara tasha tawana taya tess tessa thalia
    thelma theodora thora tia tiana tiara tierra tiffany tilda tillie tilly tisha toni tonia tonya tori tosha tracey traci tracie
    tricia trina trish trisha trista trixie trudy tyra uma valarie velma verity verna vicki vickie vikki violetta viv     viviana wanda wendi willa winifred winona wynne xena yadira yasmine yesenia yoko yoshiko yuliya yuko yulia zadie zara zelda
    zelma zena zia zola zora zuleika adaeze abena adwoa afua aissatou akosua bukola chiamaka chidinma chimamanda efua funke ifeoma
    khanyisile lerato lindiwe makeba mbali naledi ngozi nkechi nokuthula nomsa nomvula nthabiseng oluchi palesa refilwe sibongile
    thandeka thandi thuli wambui wanjiru wangari yaa yetunde zanele zodwa aarti aditi aishwarya alka ananya anika anjana anu
    anuradha anushka aparna archana arundhati bharti bhavana chitra divya ekta gayatri geeta geetha gita indira indu ishita jaya
    jayanti jyoti kajal kalpana kamini kareena komal lalita lata latha madhuri malini manisha manju meena meenakshi mridula
    nandini nandita neelam neena neha nisha pallavi parvati payal poonam prachi pragya pratibha preeti preethi prerna priyanka
    radha radhika rajni rashmi rekha renu ritu riya roopa roshni ruchi rupa sangeeta sania sapna sarita saroj seema shalini shanti
    sheela shikha shilpa shobha shreya shruti shweta simran smita smriti sneha sonal sonam sujata suman surekha sushma swati tanvi
    usha urmila vaishnavi vandana vani vidya vimala aaliyah adila afsaneh alya amal amira anisa arwa asma aziza basma bushra dalia
    fadila faiza farida farzana fatemeh ghada habiba hafsa hala halima hanan hawa huda humaira inaya kalsoum khadijah latifa layla
    leena lubna maha maryam maysa muna nabila nadira nafisa naheed najwa narges nasreen nasrin nawal nazanin nida parveen raghad
    rahma rana rania reem rima riham rukhsana ruqayyah sabah sadia safa safiya sahar saima samia shabana shaima shazia shirin
    soraya sumaya tahira wafa yara zahra zeinab zohra
    adriana agnieszka alicia aline angelique anita annette annie audrey bernadette carolina caroline cecilia christiane
    delcy dilma dina dominika elaine elin elise ellen erika erna eva fanny frida gabrielle giulia heidi helena hélène ivana
    jasmine jeanne johanna josie juana kirsten kristin kristina kristine lara laurence lea lilian lone luisa manuela
    margarita margot marion marleen marlene marta martina maría maxine melanie mona muriel paula petra pilar rabia roberta
    sabiha sabine sabrina samira sandrine selma serena signe simona sonia sonja stefanie suzanne tamara valentina vanessa
    vilma viola
    agnete amalie aneta anette anja anke antonia beata beatriz bente berit berna bianca birgit blanka bodil britt britta
    camilla carola cecilie chantal clara cornelia cristina dagmar daniela defne elisa elisabeth elly elsa emilia emilie
    ester eugenia eveline fatma fernanda francisca fátima gabriela gerda gudrun gunhild gunvor hanna hanne hedda hedwig
    helene helga hilde ida ilona ilse ina ines ingeborg inger irena irene iris irma iryna isabel jana josefa juliette kaja
    kamila karin karina karolina karoline kerstin klara lena lene leonie lidia liliana lise lotte lucie magdalena maja manon
    marcela mariana marianne marisa martine mathilde matilde merete mette michaela milena monika monique mónica nina noemi
    oksana olena paola pia ragnhild randi raquel regina renata renate rita sanne saskia sidsel sigrid silvia siv sofie
    solveig stefania stine susana susanne sylvia tatiana tatjana tereza thea therese tove trine tuva ulla vera veronika
    vibeke wilma`,
    englishNames.femaleNames,
    EITHER,
  ),
};
