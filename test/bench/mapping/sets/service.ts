/** Lists of people from service desks and customer systems. Each line: heading ; kind of cells ; field, or a dash for none. */
import { headerSet } from '../header-set.js';

export const SERVICE = [
  headerSet(
    'Zendesk',
    'en',
    `
    id ; big ; -
    name ; full ; -
    email ; email ; email
    external_id ; ide ; -
    role ; =agent/agent/admin ; role
    role_type ; =0/1/4 ; -
    organization_id ; empty ; -
    groups ; =Support, Billing/Support ; groups
    default_group_id ; big ; -
    phone ; phone ; -
    shared_phone_number ; bool ; -
    active ; bool ; -
    suspended ; bool ; -
    verified ; bool ; -
    locale ; =en-US/de ; -
    time_zone ; tz ; -
    last_login_at ; stamp ; -
    created_at ; stamp ; -
    tags ; =vip, emea/apac ; -
    notes ; note ; -
    `,
  ),
  headerSet(
    'Freshdesk',
    'en',
    `
    Agent ID ; big ; -
    Name ; full ; -
    Email ; email ; email
    Job title ; title ; -
    Phone ; phone ; -
    Mobile ; phone ; -
    Agent type ; =Full-time/Occasional/Full-time ; -
    Roles ; =Agent/Supervisor/Agent ; role
    Groups ; =Billing; Escalations/Billing ; groups
    Ticket scope ; =Global Access/Group Access ; -
    Language ; =en/fr ; -
    Time zone ; tz ; -
    Signature ; text ; -
    Last active at ; stamp ; -
    Deactivated ; bool ; -
    `,
  ),
  headerSet(
    'Freshservice',
    'en',
    `
    First Name ; first ; firstName
    Last Name ; last ; lastName
    Email ; email ; email
    Secondary Emails ; mail2? ; -
    Employee ID ; id ; employeeId
    Job Title ; title ; -
    Department Names ; department ; -
    Reporting Manager Email ; bossmail ; teamLeader
    Work Phone Number ; phone ; -
    Mobile Phone Number ; phone ; -
    Location ; =Chennai/Dallas ; -
    Address ; street ; -
    Time Zone ; tz ; -
    Time Format ; =12h/24h ; -
    Language ; =en/de ; -
    Background Information ; text ; -
    VIP User ; bool ; -
    Can See All Tickets From Associated Departments ; bool ; -
    Work Schedule ; =Weekdays/Nights ; -
    `,
  ),
  headerSet(
    'Intercom',
    'en',
    `
    Teammate ; full ; -
    Email ; email ; email
    Teammate ID ; big ; -
    Seat type ; =Full/Lite/Full ; -
    Role ; =Agent/Admin ; role
    Teams ; =Tier 1/Tier 1, Tier 2 ; groups
    Job title ; title ; -
    Bio ; text ; profile
    Country ; country ; stateOrCountry
    City ; city ; homeTown
    Last active ; stamp ; -
    Away mode ; bool ; -
    Has inbox access ; bool ; -
    Assignment limit ; =10/20 ; -
    `,
  ),
  headerSet(
    'Salesforce',
    'en',
    `
    User ID ; sfid ; -
    First Name ; first ; firstName
    Last Name ; last ; lastName
    Full Name ; full ; -
    Alias ; login ; -
    Email ; email ; email
    Username ; email ; -
    Profile ; =Standard User/Service Agent/Standard User ; -
    Role ; =Support Tier 1/Support Lead ; role
    Active ; =1/0/1 ; -
    Manager ; bossname ; teamLeader
    Department ; department ; -
    Title ; title ; -
    Employee Number ; ide ; employeeId
    City ; city ; homeTown
    State/Province ; state ; stateOrCountry
    Country ; country ; stateOrCountry
    Created Date ; mdy ; -
    Last Login ; stamp ; -
    User License ; =Salesforce/Salesforce Platform ; -
    Locale ; =English (United States)/German ; -
    Time Zone ; tz ; -
    `,
  ),
  headerSet(
    'HubSpot',
    'en',
    `
    Record ID ; big ; -
    First name ; first ; firstName
    Last name ; last ; lastName
    Email ; email ; email
    Email address verified ; =Yes/No ; -
    Phone Number ; phone ; -
    Seat ; =Sales/Service/Core ; -
    Permission set ; =Agent access/Admin ; -
    Main team ; =Support/Sales ; -
    Additional teams ; empty ; -
    Last active ; stamp ; -
    Date added ; mdy ; -
    Added by ; bossmail ; -
    City ; city ; homeTown
    Country/Region ; country ; stateOrCountry
    Job Title ; title ; -
    `,
  ),
  headerSet(
    'Dynamics 365',
    'en',
    `
    (Do Not Modify) User ; guid ; -
    (Do Not Modify) Row Checksum ; sfid ; -
    (Do Not Modify) Modified On ; stamp ; -
    Full Name ; full ; -
    First Name ; first ; firstName
    Last Name ; last ; lastName
    Title ; title ; -
    Primary Email ; email ; email
    User Name ; email ; -
    Business Unit ; =Service EU/Service US ; -
    Manager ; bossname ; teamLeader
    Main Phone ; phone ; -
    Mobile Phone ; phone ; -
    Site ; =Redmond/Dublin ; -
    Status ; =Enabled/Enabled/Disabled ; status
    Access Mode ; =Read-Write/Administrative ; -
    License Type ; =Professional/Enterprise ; -
    Address 1: City ; city ; homeTown
    Address 1: Country/Region ; country ; stateOrCountry
    Employee ; ide ; -
    `,
  ),
  headerSet(
    'Jira Service Management',
    'en',
    `
    User id ; sfid ; -
    User name ; full ; -
    email ; email ; email
    User status ; =Active/Active/Suspended ; status
    Added to org ; iso ; -
    Org role ; =User/Org admin ; -
    Jira Service Management - site ; =User/Agent ; -
    Last seen in Jira Service Management - site ; iso ; -
    Jira - site ; =None/User ; -
    Last seen in Jira - site ; iso? ; -
    `,
  ),
  headerSet(
    'ServiceNow',
    'en',
    `
    sys_id ; hex ; -
    user_name ; login ; -
    first_name ; first ; firstName
    last_name ; last ; lastName
    name ; full ; -
    email ; email ; email
    employee_number ; id ; employeeId
    title ; title ; -
    department.name ; department ; -
    manager.email ; bossmail ; teamLeader
    manager.name ; bossname ; -
    location.name ; =Santa Clara/Hyderabad ; -
    location.country ; cc ; -
    active ; bool ; -
    vip ; bool ; -
    roles ; =itil/itil, admin ; role
    sys_created_on ; stamp ; -
    last_login_time ; stamp ; -
    mobile_phone ; phone ; -
    city ; city ; homeTown
    `,
  ),
  headerSet(
    'Gorgias',
    'en',
    `
    ID ; n ; -
    Name ; full ; -
    First name ; first ; firstName
    Last name ; last ; lastName
    Email ; email ; email
    Role ; =Basic agent/Lead agent ; role
    Bio ; text ; profile
    Teams ; =VIP/VIP, Returns ; groups
    Country ; cc ; stateOrCountry
    Timezone ; tz ; -
    2FA enabled ; bool ; -
    Created ; stamp ; -
    `,
  ),
];
