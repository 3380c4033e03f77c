/** Given names and the short forms by which people are called: enough to offer a person, never to decide. */
import { lazily } from '../text/lazily.js';

/** One group of names a line, folded as `nameTokens` folds them; a name may stand in several. */
const GROUPS = `abigail abby gail
albert al bert bertie
alexander aleksander alex alec sascha sasha xander sandro alejandro
alexandra alex sandra sasha lexi
alfred fred freddie
alice ali allie
amanda mandy
andrew andy drew andreas andre andrea andrzej andres
angela angie geli
anna ann anne annie anja anita hanna hannah
anthony tony anton toni antonio antoine
barbara barb babs babsi
bartholomew bart
benjamin ben benny benji
bernard bernie bernhard bernd
bridget biddy birgit gitte
caroline carol carrie karoline carolina
catherine katya katja cathy cate kate kathy katherine kathryn katie kit kitty katharina kati kathi catalina katarzyna kasia caterina
charles charlie chuck chas carlos carlo karl carl
charlotte lottie charlie lotte
christian chris krischan
christina chris tina christine christa cristina krystyna
christopher chris kit topher christoph christophe cristobal krzysztof
daniel dan danny dani
david dave davey
deborah deb debbie
dmitri dima dmitry dimitri dimitrios mitja
dominic dom nick dominik
donald don donny
dorothy dot dottie dorothea dora thea
edward ed eddie ted ned eduard eduardo edi
eleanor ellie nell nora eleonore leonor lena
elizabeth liz lizzie beth betty eliza elisabeth elsa else lisa lise sissi sisi liesl isabel isabella bella elzbieta ela
emily em emma emmy
ernest ernie ernst ernesto
eugene gene eugen
francis frank fran franz francisco francesco paco pancho kiko curro franciszek franek francois
frances fran franny fanny francesca franziska franzi francisca paca
frederick fred freddy friedrich fritz federico fede frederic
gabriel gabe gabi
gabriela gabi gabrielle gabriele
george jorge georg giorgio jerzy jurek schorsch
gerald gerry jerry gerard gerhard gerd
gregory greg grzegorz gregor
guadalupe lupe lupita
harold harry hal harald
heinrich heinz heiner henry hank harry henri enrique henryk kike quique
helen helene elena ellen nell lena leni alena olena
ignacio nacho ignaz ignatius iggy
isaac ike zac
jacob jake jakob jacques jakub kuba
jacqueline jackie
james jim jimmy jamie jaime jacobo
janet jan jane joan johanna hanna hansi
jeffrey jeff geoffrey geoff
jennifer jen jenny jenni
jessica jess jessie
jesus chucho chuy
john jon jack johnny jonathan johann johannes hans hannes juan jean giovanni gianni joao jan ivan janek vanya
joseph joe joey josef sepp seppi beppe giuseppe jose pepe jozef jupp pino
josephine jo josie josefine fina pepa josefa
joshua josh
judith judy judi
julia julie jule giulia julita
karen kari
kenneth ken kenny
kimberly kim
lawrence larry laurence lorenz lars laurent lorenzo
leonard leo len lenny leonhard leonardo
leslie les
louis lou lewis ludwig luis luigi gigi lucho
lucas luke luca lukas lukasz
lucia lucy lucie luzie
ludwig wiggerl lutz
magdalena magda lena leni
manuel manolo manu mani emanuel
margaret maggie meg peg peggy marge margie margarete margarethe greta grete gretel rita margarita margherita malgorzata gosia marguerite
maria mary marie mia mitzi maja maryam molly polly mariana maruja
mark marc marco marcus markus marcos marek
martha marty patty
martin marty martino marcin
matthew matt matty matthias mattias hias mateo matteo mathieu mateusz
maximilian max maxi maxim
melanie mel melli
michael mike mick mickey mikey michel michele miguel michal michi mischa micha
monica moni monika mona
nathaniel nathan nate nat
nicholas nick nicky nico niklas nikolaus klaus claus nicolas mikolaj
nicole nicky nikki nici
olivia liv livvy
oliver ollie olli oli
pamela pam
patricia pat patty trish tricia patrizia
patrick pat paddy patrik patricio
paul pablo paolo paulo pawel pauli
peter pete pedro pietro pierre piotr piet
philip phil pip philipp felipe filippo philippe filip
rachel rae rahel
raymond ray ramon raimund
rebecca becky becca rebekka
reginald reg reggie
richard rick ricky rich dick ricardo riccardo ryszard
robert bob bobby rob robbie bert roberto robin
roger rodger rogelio
ronald ron ronnie
rosario charo
rudolf rudi rudy rodolfo
samuel sam sammy
samantha sam
sarah sara sally sadie
sebastian seb basti bastian wastl
sophia sophie zofia sofia sofie
stephanie steph steffi stefanie
stephen steve steven stevie stefan steffen esteban stefano etienne stephan szczepan
susan sue susie suzie susanne suzanne susana sanna
theodore ted teddy theo theodor teodoro
theresa terry tess tessa therese teresa resi
thomas tom tommy tomas tommaso tomasz
timothy tim timmy
tobias toby tobi
ulrich uli ulli ueli
ursula uschi ursel urszula
valentina vale valerie val
veronica ronnie vroni veronika
victor vic viktor vittorio
victoria vicky tori viktoria vicki
vincent vince vinnie vincenzo vicente
virginia ginny ginger
walter walt wally gualtiero
wilhelm willi willy helmut guillermo guillaume guglielmo memo
william will bill billy willie liam wilhelm
wolfgang wolf wolfi
zachary zach zack`;

const namesLike = lazily(() => {
  const alike = new Map<string, Set<string>>();
  for (const line of GROUPS.split('\n')) {
    const group = line.split(' ');
    for (const name of group) {
      const known = alike.get(name) ?? new Set<string>();
      for (const other of group) if (other !== name) known.add(other);
      alike.set(name, known);
    }
  }
  return alike;
});
const NONE: ReadonlySet<string> = new Set();

/** Names by which somebody of this name may be called too, folded. */
export const otherNames = (name: string): ReadonlySet<string> => namesLike().get(name) ?? NONE;
