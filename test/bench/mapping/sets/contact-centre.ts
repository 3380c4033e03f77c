/** Lists of agents from contact centres and telephone systems. Each line: heading ; kind of cells ; field, or a dash for none. */
import { headerSet } from '../header-set.js';

export const CONTACT_CENTRE = [
  headerSet(
    'Genesys Cloud',
    'en',
    `
    Name* ; full ; -
    Email* ; email ; email
    Division ; =Home/EMEA ; -
    Title ; title ; -
    Department ; department ; -
    Manager Email ; bossmail ; teamLeader
    Employee ID ; id ; employeeId
    Employee Type ; =Full-time/Part-time/Full-time ; employmentStatus
    Date Hire ; iso ; startDate
    Official Name ; full ; -
    Work Phone ; phone ; -
    Work Phone Extension ; n ; -
    Location ; =Indianapolis/Galway ; -
    Queues ; =Billing; Sales/Billing ; groups
    Roles ; =Agent/Supervisor/Agent ; role
    Skills ; =English:5/German:3 ; -
    ACD Auto Answer ; bool ; -
    State ; =active/inactive/active ; status
    `,
  ),
  headerSet(
    'Five9',
    'en',
    `
    userName ; email ; -
    EMail ; email ; email
    firstName ; first ; firstName
    lastName ; last ; lastName
    fullName ; full ; -
    active ; bool ; -
    canChangePassword ; bool ; -
    mustChangePassword ; bool ; -
    password ; password ; temporaryPassword
    extension ; n ; -
    startDate ; stamp ; startDate
    userProfileName ; =Agents/Supervisors ; -
    skills ; =Spanish/English ; -
    agentGroups ; =Inbound/Outbound ; groups
    phoneNumber ; phone ; -
    IEXScheduled ; bool ; -
    mediaTypeConfig.chat ; bool ; -
    `,
  ),
  headerSet(
    'NICE CXone',
    'en',
    `
    User ID ; guid ; -
    Agent ID ; n ; -
    First Name ; first ; firstName
    Middle Name ; first? ; -
    Last Name ; last ; lastName
    Username ; email ; -
    Email ; email ; email
    Status ; =Active/Active/Inactive ; status
    Role ; =Agent/Manager ; role
    Team ; =DefaultTeam/Night shift ; -
    Reports To ; bossmail ; teamLeader
    Hire Date ; mdy ; startDate
    Termination Date ; empty ; -
    City ; city ; homeTown
    State ; state ; stateOrCountry
    Country ; country ; stateOrCountry
    Time Zone ; tz ; -
    Employee Type ; =Full Time/Part Time ; employmentStatus
    Cost Center ; =100/200 ; -
    Hourly Cost ; money ; -
    Rehire Status ; =Yes/No ; -
    Last Login ; stamp ; -
    Chat Threshold ; =3/5 ; -
    Email Threshold ; =5/10 ; -
    Voice Threshold ; =1 ; -
    `,
  ),
  headerSet(
    'Talkdesk',
    'en',
    `
    Agent Name ; full ; -
    Agent Email ; email ; email
    Role ; =Agent/Supervisor ; role
    Status ; =Active/Inactive/Active ; status
    Teams ; =Tier 1/Tier 2 ; groups
    Ring Groups ; =agents/agents, sales ; -
    Phone Number ; phone ; -
    Extension ; n ; -
    Presence ; =Available/Away ; -
    Attributes ; =english/spanish ; -
    Created At ; stamp ; -
    Voice ; yesno ; phoneChannel
    Chat ; yesno ; chatChannel
    Email ; yesno ; emailChannel
    `,
  ),
  headerSet(
    'Dialpad',
    'en',
    `
    User ID ; big ; -
    First Name ; first ; firstName
    Last Name ; last ; lastName
    Primary Email ; email ; email
    Office ; =San Ramon/Remote ; -
    Job Title ; title ; -
    License ; =Support/Talk/Support ; -
    Phone Numbers ; phone ; -
    Extension ; n ; -
    Departments ; =Support/Sales ; -
    Contact Centers ; =Billing/Billing, Tech ; -
    Is Admin ; bool ; -
    State ; =active/suspended/active ; status
    Date Added ; stamp ; -
    Do Not Disturb ; bool ; -
    Country ; cc ; stateOrCountry
    `,
  ),
  headerSet(
    'Aircall',
    'en',
    `
    User ID ; big ; -
    Name ; full ; -
    First name ; first ; firstName
    Last name ; last ; lastName
    Email ; email ; email
    Available ; bool ; -
    Availability status ; =available/offline ; -
    Teams ; =Billing/Sales ; groups
    Numbers ; phone ; -
    Time zone ; tz ; -
    Language ; =en-US/fr-FR ; -
    Wrap-up time ; =30/60 ; -
    Created at ; stamp ; -
    `,
  ),
  headerSet(
    'RingCentral',
    'en',
    `
    Extension Number ; n ; -
    First Name ; first ; firstName
    Last Name ; last ; lastName
    Email ; email ; email
    Mobile Phone ; phone ; -
    Job Title ; title ; -
    Department ; department ; -
    Direct Number ; phone ; -
    Status ; =Enabled/Enabled/Disabled ; status
    User Role ; =Standard/Manager ; role
    User Group ; =Support/Sales ; groups
    Manager ; bossname ; teamLeader
    Employee ID ; id ; employeeId
    Site ; =Main Site/Denver ; -
    Cost Center Code ; =100/200 ; -
    Regional Format ; =English (U.S.) ; -
    Send Activation Email ; =Yes ; -
    Password ; password ; temporaryPassword
    Country ; country ; stateOrCountry
    `,
  ),
  headerSet(
    'Amazon Connect',
    'en',
    `
    first name ; first ; firstName
    last name ; last ; lastName
    email address ; email ; email
    secondary email address ; mail2? ; -
    mobile number ; phone ; -
    password ; password ; temporaryPassword
    user login ; login ; -
    routing profile name ; =Basic Routing Profile/Chat Routing ; -
    security_profile_name_1|security_profile_name_2 ; =Agent/Agent|CallCenterManager ; -
    user_hierarchy_1|user_hierarchy_2 ; =EMEA|Billing/EMEA|Tech ; -
    phone type (soft/desk) ; =soft/desk ; -
    phone number ; phone ; -
    soft phone auto accept (yes/no) ; yesno ; -
    ACW timeout (seconds) ; =30/60 ; -
    tags ; =team:a/team:b ; -
    `,
  ),
  headerSet(
    'CloudTalk',
    'en',
    `
    firstname ; first ; firstName
    lastname ; last ; lastName
    email ; email ; email
    country prefix ; =+1/+44/+49 ; -
    user type ; =agent/admin/supervisor ; -
    groups ; =Billing, Tech/Tech ; groups
    outbound numbers ; phone ; -
    default number ; phone ; -
    extension ; n ; -
    skills ; ={German: 3}/{English: 5} ; -
    password ; password ; temporaryPassword
    status ; =active/active/inactive ; status
    `,
  ),
  headerSet(
    '8x8',
    'en',
    `
    USER_ID ; sfid ; -
    USERNAME ; email ; -
    FIRST_NAME ; first ; firstName
    LAST_NAME ; last ; lastName
    PRIMARY_EMAIL ; email ; email
    PERSONAL_EMAIL ; mail2? ; -
    SITE ; =San Jose/London ; -
    JOB_TITLE ; title ; -
    DEPARTMENT ; department ; -
    LICENSE ; =X2/X4/X4 ; -
    EXTENSION_NUMBER ; n ; -
    VOICE_ENABLED ; bool ; phoneChannel
    STATUS ; =ACTIVE/ACTIVE/SUSPENDED ; status
    LOCALE ; =en_US/en_GB ; -
    TIME_ZONE ; tz ; -
    `,
  ),
  headerSet(
    'Verint-like scheduling (messy)',
    'en',
    `
    Emp No. ; idz ; employeeId
    Sur name ; last ; lastName
    Fore Name ; first ; firstName
    Mail adress ; email ; email
    Team leader's email ; bossmail ; teamLeader
    Date start ; dmyslash ; startDate
    Leave date ; dmyslash? ; -
    Shift start ; =06:00/14:00 ; -
    Contract hrs ; =40/24 ; -
    Full / Part ; =Full time/Part time ; employmentStatus
    Access role ; =Agent/Lead ; role
    Team mgr? ; yn ; manageTeam
    Voice (Y/N) ; yn ; phoneChannel
    Live chat (Y/N) ; yn ; chatChannel
    E-mails (Y/N) ; yn ; emailChannel
    Group(s) ; ={Tier 1}/{Tier 1, Tier 2} ; groups
    Temp. password ; password ; temporaryPassword
    Licence ; =standard/flexible ; licenseType
    Comments ; note ; -
    `,
  ),
];
