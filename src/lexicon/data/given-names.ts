// First names of many lands that the lists of compromise lack or give to men and women alike, and first names that are words, places or last names as well. Written by hand.

/** Men's. */
export const MORE_MALE =
  'casper caspar kaspar mikael juha antti timo lasse axel arun naveen nitin virat sachin pankaj harish femi musa abubakar muhammadu sipho themba nawaf ' +
  'ziad rami mohsen ebrahim kemal kyriakos vassilis panagiotis gennady timur ivica zlatan vojislav miroslav mateusz pawel jacek janos jozsef ' +
  'cristian radu boyko rumen plamen rui nuno caio gianluca massimo maurizio giancarlo edouard herve helmut jorg thorsten torsten geert ' +
  'maarten willem ruud shinzo yoshihide junichiro naoto yukio masaru joko prabowo susilo najib somchai euan owain huw geraint graeme barnaby ' +
  'rishi otmar eamonn lorcan ruairi torquil jolyon anselmo ignazio hakeem kwabena chukwuma olusegun adebayo tendai farai tinashe ' +
  'ashraf hisham marwan hatem moncef rafik essam wael ' +
  'callum leo finn finlay hamish angus ewan rhys ieuan dafydd gethin alun emyr niall declan oisin cillian darragh tadhg donal ezekiel manoj gopal chinedu obinna segun babatunde mikkel jesper knut harald thierry yves santiago goncalo tiago heinz gerd uwe burak giorgos kostas caden brayden raj ' +
  'adrien alfie biff bob buck charlie chase chuck drew foster grant jack lance leif luca mads mark marshal matty nick nico niko nikos ollie rene rob skip spike ' +
  'stew sumit wade abdallah abdi adeel adnan ahsan ajay akio akira alasdair aleksandr aleksi alexei alexey alisher amadou amir anand anatoly andrei andrey ' +
  'andriy anil anwar arash arjun artem artur arvind asif ashok askar atsushi ayman aziz babak bahram bakari bashir bassam bashar benoit bilal bjarne ' +
  'bogdan bohdan borys cesare chidi chinua ciaran colm cormac cristiano danilo darko davor denys didier diego diarmuid dinesh dragan dusan eamon ' +
  'eero einar ekrem emeka emre endre erdal eoin evgeny fadi faisal farhad farid faruk fathi fedor feodor ferenc fintan firas fredrik fumio fyodor ' +
  'gabor gaurav gebre georgi gerhard gianni goran gunther habib haim hakan hamid hamza haruki hassan haydar hidetoshi hiroki hiroshi hussam ibrahima ' +
  'ichiro idris igor ihor ilya imran ioannis ismail istvan ivo jaap jalal jamil jaroslav jaroslaw jasper jeroen jiri jochen jorma joost josef jozef juergen jukka ' +
  'jurgen kaito kamal kareem karel kasper katsuya kazuo keiji kenji khalid khalil khaled kiyoshi kjell klaus kofi koji konstantin krishna krzysztof ' +
  'kwame kwasi lakshman laszlo lech leonid levent lorand lubomir ludovic maciej mahmoud mahmood majid makoto mansour maksim marek mariusz masato matej ' +
  'matti maxim mehdi mehmet mihai mikhail mikko milan milos mirko mohamed mohammad mohan mordechai mubarak mukesh murat mykola nabil naoki narendra nasser ' +
  'naveed nikita nikola nikolay nikolaos nizar octavian oleg oleksandr oleksiy olli oluwaseun omer onur ousmane ovidiu padraig pavel pavlo pekka ' +
  'petro petr piotr prakash pranab praveen predrag rachid radek rafiq rahul rajesh rajiv raju rakesh ramesh ramzi rashid rauf ravi reza riccardo rohan ' +
  'rohit ruslan ryszard saad sadiq saeed sajid salim salman samir sandor sanjay satoshi selim semyon sergey serhiy shigeru shimon shinji siddharth slobodan ' +
  'sreenivas stanislav stellan sunil suresh svein szymon tadashi tadeusz takashi takeshi tarek tariq tetsuya thabo tomasz tomoko toshio tsvi tunde uri ' +
  'vadim vaclav valery vasily vasyl vijay vikram viktor vinod vitaly vladislav vlado vojtech volodymyr waleed walid waseem wim wojciech xavi yannis yaroslav yasser ' +
  'yehuda yevgeny yitzhak yoichi yoshi yossi youssef yosef yousef yuri yuriy zahid zbigniew zoltan zoran zdenek';

/** Women's. */
export const MORE_FEMALE =
  'annalena mette helle inger margrethe jutta tarja siv priyanka mamata nirmala meena malala benazir chimamanda funmilayo thandi nomvula ' +
  'yekaterina ksenia iveta dalia ingrida viorica dilma giorgia segolene sandrine aurelie amelie bronagh kezia bethan nerys priti suella yuriko ' +
  'makiko seiko corazon leni megawati yingluck oonagh aine sorcha muireann folasade nokuthula lindiwe tsitsi rashida houda amal hanaa ' +
  'freya imogen roisin mairead eilidh ailsa catriona morag kirsty mhairi cerys angharad sian bronwen carys ffion eleri hafsa chioma amara folake yetunde abena efua wanjiru achieng linnea ebba britta anke margaux elodie veronique pilar guadalupe filipa ioanna rivka lakisha shanice makayla nuala tamsin jemima philippa arabella cressida ' +
  'andrea blossom gaby grace mina peg sue adaeze adwoa agnieszka aiko aisha aishatu akosua akua alejandra aleksandra alena alessandra aliaksandra alja amina aminata amrita ananya anastasiya ' +
  'aneta anjali annegret annelie annika anoushka aoife ariadna arwa asma asuka ayako ayesha aylin aziza bahar basma beata bettina bianka birgit blanka ' +
  'bozena brigitte bronwyn catarina chiara chiaki chiamaka chidinma ciara dagmar danuta dariya deepa deepika dervla divya dorota dorothea dunja ebele ' +
  'ekaterina elif elisabetta elzbieta emiko esra ewa farah farida fatemeh fatou fatoumata fatma federica franziska galina ghazala giulia greta grainne gudrun ' +
  'gulnara habiba haifa hanan hanne harumi hatice heba heike hind huda ilse imani indira ines ingeborg ioana irena isha ivana ivanna izabela jadwiga jana jaroslava ' +
  'joanna jolanta julianna justyna kamila kaori katarina katarzyna katja kavita keiko khadija kiran kirsi kristiina kristyna lakshmi lamia larisa larysa latifa ' +
  'lenka leyla liesbeth lise liselotte ljubica lubna ludmila lyudmila maarit madina maeve magda magdalena maja malgorzata mariam mariana marija marisol marit ' +
  'marketa masha mayumi meera meghna mehreen merve michiko milena mirjana mitsuko monika nadezhda nadia nagma naoko nasreen natalia nataliya neha ngozi nila nino ' +
  'niamh noriko noura nurit ofra oksana olena orla paola parvati pelin petra piroska pooja preeti priya radhika raisa rania rasheeda reem rekha renata rhiannon rima ' +
  'ritu ruqayya sabina sadia saima saoirse sakura salma samira sangeeta sania sanna sara satu savita seema sevgi shabana shanti shazia shira shreya sigrid silke sinead ' +
  'siobhan sirpa smita snezana solveig sunita sushma svetlana swati tamara tatiana tatyana teresita tomoko tova trine tuula uma ursula urszula usha uzma valentina ' +
  'veena vesna vidya viktoriya waleria wafa wangari xiomara yael yasmin yasuko yelena yevgenia yoko yuko yulia yuliya zahra zainab zehra zeynep zofia zsofia zuzana';

/** First names that are words, places or last names as well, before a last name: `Bill Lund`, `Hope Lund`. Men's. */
export const WORDY_MALE =
  'al art austin bill buddy buck bud bo cash chip cliff cole colt dallas dash dean dick duke earl forest frank gene gil grady guy harrison herb hunter jay ' +
  'josh kent knox leo leroy les lewis mason max miles morris murray nat newt norm oz perry pierce ray randy reed rex rich rip rob rock rod rowan rusty ' +
  'skip slim spike stew sonny sterling tad theron tripp tucker van ward warren will wolf zeke';

/** Women's. */
export const WORDY_FEMALE =
  'amity april autumn bliss candy carol cat charity clementine constance coral crystal daisy dawn dolly eve faith florence gail georgia ginger ginny grace hazel ' +
  'holly honey honor hope iris ivy jade jasmine jean jewel joy june kitty lark liberty lily lotus may melody mercedes mercy merry misty olive opal patience patsy ' +
  'pearl penny petal poppy prudence raven robin rose ruby sage savannah sienna star summer viola violet virginia victoria willow winter';

/** Men's and women's alike, though the lists of compromise give them to the one alone. */
export const SHARED =
  'addison alex ariel aubrey avery billie carey cary charlie chris dana darcy drew finley frankie hilary jackie jess jody kerry kris leslie lindsey ' +
  'loren lou marion nicky pat peyton quinn reagan reese regan riley robin rory sam sasha shea shelby skyler terry val';

/** Either's. */
export const WORDY_EITHER = 'angel jan jordan lee merle sandy taylor';
