/** Given names and the short forms that are used for them; a short form may stand for several. */
const SETS = `
abigail abby gail; abraham abe bram; adelaide addie ada; agatha aggie; albert al bert bertie; alexander alex alec sandy sasha xander;
alexandra alex sandra sandy sasha lexie; alfred alf alfie fred; alice allie ally; amanda mandy; amelia amy millie milly; andrew andy drew;
angela angie; ann anne anna annie nan nancy nanny; anthony antony tony; antonia toni tonia; archibald archie; arnold arnie; arthur art artie;
augusta gussie; augustus gus; barbara babs barb barbie; bartholomew bart; beatrice bea trixie; benjamin ben benny benjy; bernard bernie;
bertha bertie; bridget biddy bridie; caroline carolina carrie caro lina; carol carrie; cassandra cass cassie; catherine katharine katherine kathryn
cathy kathy kate katie kit kitty cath kathie; cecilia cissy sissy cecily celia; charles charlie charley chuck chas; charlotte lottie charley
charlie; christina christine chris chrissie tina; christopher chris kit topher; clara clare; clarence clarry; clement clem clemmie; constance connie;
cornelia nell; cornelius con; cynthia cindy; daniel dan danny; david dave davy davie; deborah deb debbie; dennis den denny; dominic dom;
donald don donny; dorothy dorothea dolly dot dottie dora; douglas doug; edmund ned ted eddie; edward ed eddie ned ted teddy;
edwin ed eddie; eleanor elinor nell nellie nelly nora ellie lenore; elizabeth eliza lizzy lizzie liz beth betty betsy betsey bess bessie libby
elsie elspeth lisa lisbeth; ellen nell nellie nelly; emily em emmy millie; emma em emmy; ernest ernie; esther essie hetty; eugene gene;
eva evie eve; evelyn evie; florence flo florrie flossie; frances fanny fannie fran frankie; francis frank frankie; franklin frank;
frederick frederic fred freddy freddie; gabriel gabe; geoffrey jeffrey geoff jeff; george georgie geordie; georgiana georgie; gerald gerry
jerry; gerard gerry; gertrude gert gertie trudy; gilbert gil bert; gregory greg; gwendolen gwendolyn gwen; harold harry hal; harriet hattie
harry; helen helena nell nellie lena; henrietta etta hetty harriet; henry harry hal hank; herbert herb bert bertie; honora nora; horace
horry; hubert bert; hugh hughie; ian; isaac ike; isabel isabella isobel bella belle izzy; jacob jake; james jim jimmy jem jamie
jimmie; jane jenny janey janet; janet jan; jasper; jeanette jean jennie; jemima mima; jennifer jen jenny; jeremiah jerry; jeremy jerry; jerome jerry;
jessica jess jessie; joan joanie; joanna jo; john jack johnny jock jon; jonathan jon jonny; joseph joe joey jo; josephine jo josie; joshua josh;
judith judy; julia julie jule; julian jules; juliet juliette; kenneth ken kenny; laura laurie lolly; laurence lawrence larry laurie; leonard
len lenny leo; leonora nora; leopold leo; letitia letty; lewis louis lew lou louie; lilian lillian lily lil lilly; louisa louise lou loo;
lucy lucinda lucille lu; lydia liddy; mabel mab; madeline maddie maddy; magdalen maggie; malcolm mal; marcus marc mark; margaret maggie meg peggy madge
margie daisy greta rita peg; maria mary marie molly polly may mamie minnie; marian marion; martha mattie patty; martin marty; matilda tilda tilly
mattie; matthew matt; maurice mo morris; maximilian max; melissa mel; michael mike mick mickey; mildred millie milly; miriam mimi; montague monty;
moses mo; nathan nat nate; nathaniel nat nate; nicholas nick nicky; nicola nicky; norman norm; oliver ollie noll; olivia livy; oscar ossie;
pamela pam; patricia pat patty patsy tricia; patrick pat paddy; paul; penelope penny; percival percy; peter pete; philip phillip phil pip;
philippa pippa; priscilla prissy cilla; rachel rae; ralph rafe; randolph randy; raymond ray; rebecca becky becca; reginald reggie reg rex;
richard dick dickie dicky rick ricky rich; robert bob bobby rob robbie robin bert; roderick rod; roger rodge; roland rolly; ronald ron ronny
ronnie; rosalind ros; rosamond rosa; rose rosie; rosemary rosie; rupert; russell russ; samuel sam sammy; samantha sam; sarah sara sally sadie;
sebastian seb; sidney sydney sid syd; simon si; solomon sol; sophia sophie sophy; stanley stan; stephen steven steve; stuart stewart stu; susan susanna
susannah sue susie suzy sukey; sybil sibyl syb; sylvester sly; terence terry; theodore ted teddy theo; theodora dora; theresa teresa tess tessa
terry; thomas tom tommy; timothy tim timmy; tobias toby; ursula ursie; valentine val; valerie val; veronica ronnie; victor vic; victoria vicky
vic; vincent vince; viola vi; violet vi; virginia ginny; vivian viv; walter walt wally wat; wilfred wilf; wilhelmina minna mina billie minnie;
william will bill billy willy willie liam; winifred winnie; zachary zach`;

/** All that stand in a set with a name, the name itself too. */
const CALLED = new Map<string, readonly string[]>();
for (const set of SETS.split(';')) {
  const names = set.trim().split(/\s+/);
  for (const name of names) CALLED.set(name, [...(CALLED.get(name) ?? []), ...names]);
}

/** What somebody called so may be called as well. */
export function nicknamesOf(name: string): readonly string[] {
  return CALLED.get(name) ?? [];
}

/** Is one of the two the other's short form (`bill`, `william`)? */
export function isNickname(one: string, other: string): boolean {
  return CALLED.get(one)?.includes(other) === true;
}
