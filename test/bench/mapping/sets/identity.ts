/** Exports and import templates of directories: who may sign in. Each line: heading ; kind of cells ; field, or a dash for none. */
import { headerSet } from '../header-set.js';

export const IDENTITY = [
  headerSet(
    'Okta',
    'en',
    `
    login ; email ; -
    firstName ; first ; firstName
    lastName ; last ; lastName
    middleName ; first? ; -
    honorificPrefix ; =Ms/Mr/Dr ; -
    email ; email ; email
    secondEmail ; mail2 ; -
    title ; title ; -
    displayName ; full ; -
    nickName ; first? ; -
    profileUrl ; url ; -
    primaryPhone ; phone ; -
    mobilePhone ; phone ; -
    streetAddress ; street ; -
    city ; city ; homeTown
    state ; state ; stateOrCountry
    zipCode ; zip ; -
    countryCode ; cc ; stateOrCountry
    postalAddress ; street ; -
    preferredLanguage ; =en/de/fr ; -
    locale ; =en_US/de_DE ; -
    timezone ; tz ; -
    userType ; =Employee/Contractor ; -
    employeeNumber ; idz ; employeeId
    costCenter ; =CC-100/CC-200/CC-300 ; -
    organization ; =Acme ; -
    division ; =EMEA/AMER ; -
    department ; department ; -
    managerId ; boss:idz ; teamLeader
    manager ; bossname ; -
    `,
  ),
  headerSet(
    'Microsoft Entra bulk create',
    'en',
    `
    Name [displayName] Required ; full ; -
    User principal name [userPrincipalName] Required ; email ; email
    Initial password [passwordProfile] Required ; password ; temporaryPassword
    Block sign in (Yes/No) [accountEnabled] Required ; =No ; -
    First name [givenName] ; first ; firstName
    Last name [surname] ; last ; lastName
    Job title [jobTitle] ; title ; -
    Department [department] ; department ; -
    Usage location [usageLocation] ; cc ; -
    Street address [streetAddress] ; street ; -
    State or province [state] ; state ; stateOrCountry
    Country or region [country] ; country ; stateOrCountry
    Office [physicalDeliveryOfficeName] ; =HQ/North/Remote ; -
    City [city] ; city ; homeTown
    ZIP or postal code [postalCode] ; zip ; -
    Office phone [telephoneNumber] ; phone ; -
    Mobile phone [mobile] ; phone ; -
    `,
  ),
  headerSet(
    'Microsoft Entra download',
    'en',
    `
    userPrincipalName ; email ; -
    displayName ; full ; -
    surname ; last ; lastName
    mail ; email ; email
    givenName ; first ; firstName
    id ; guid ; -
    userType ; =Member/Guest ; -
    jobTitle ; title ; -
    department ; department ; -
    accountEnabled ; bool ; -
    usageLocation ; cc ; -
    streetAddress ; street ; -
    state ; state ; stateOrCountry
    country ; country ; stateOrCountry
    physicalDeliveryOfficeName ; =HQ/North ; -
    city ; city ; homeTown
    postalCode ; zip ; -
    telephoneNumber ; phone ; -
    mobile ; phone ; -
    alternateEmailAddress ; mail2? ; -
    ageGroup ; empty ; -
    creationType ; empty ; -
    directorySynced ; bool ; -
    createdDateTime ; stamp ; -
    employeeId ; id ; employeeId
    employeeHireDate ; iso ; startDate
    `,
  ),
  headerSet(
    'Google Workspace',
    'en',
    `
    First Name [Required] ; first ; firstName
    Last Name [Required] ; last ; lastName
    Email Address [Required] ; email ; email
    Password [Required] ; stars ; temporaryPassword
    Password Hash Function [UPLOAD ONLY] ; empty ; -
    Org Unit Path [Required] ; =Acme > Support/Acme > Sales ; -
    New Primary Email [UPLOAD ONLY] ; empty ; -
    Status [READ ONLY] ; =Active/Active/Active/Suspended ; status
    Last Sign In [READ ONLY] ; stamp ; -
    Recovery Email ; mail2? ; -
    Home Secondary Email ; mail2? ; -
    Work Secondary Email ; empty ; -
    Recovery Phone [MUST BE IN THE E.164 FORMAT] ; phone? ; -
    Work Phone ; phone ; -
    Home Phone ; phone? ; -
    Mobile Phone ; phone ; -
    Work Address ; street ; -
    Home Address ; street? ; -
    Employee ID ; id ; employeeId
    Employee Type ; =Employee/Contractor/Intern ; -
    Employee Title ; title ; -
    Manager Email ; bossmail ; teamLeader
    Department ; department ; -
    Cost Center ; =100/200/300 ; -
    2sv Enrolled [READ ONLY] ; =True/False ; -
    2sv Enforced [READ ONLY] ; =True ; -
    Building ID ; =B1/B2 ; -
    Floor Name ; =1/2/3 ; -
    Change Password at Next Sign-In ; =False ; -
    New Status [UPLOAD ONLY] ; empty ; -
    `,
  ),
  headerSet(
    'Active Directory export',
    'en',
    `
    SamAccountName ; login ; -
    GivenName ; first ; firstName
    sn ; last ; lastName
    DisplayName ; full ; -
    EmailAddress ; email ; email
    Enabled ; bool ; -
    EmployeeNumber ; id ; employeeId
    Description ; =Support agent/Sales agent/Team lead ; -
    Title ; title ; -
    Department ; department ; -
    Manager ; =CN=Olivia Hart,OU=Users/CN=Sam Cole,OU=Users ; -
    Office ; =HQ/North ; -
    l ; city ; -
    co ; country ; -
    LastLogonDate ; stamp ; -
    PasswordNeverExpires ; bool ; -
    whenCreated ; stamp ; -
    `,
  ),
  headerSet(
    'OneLogin',
    'en',
    `
    id ; big ; -
    firstname ; first ; firstName
    lastname ; last ; lastName
    email ; email ; email
    username ; login ; -
    status ; =Active/Suspended/Active ; status
    role_names ; =Default; Support/Default ; role
    group ; =Support/Sales ; groups
    manager_user_id ; big ; -
    phone ; phone ; -
    last_login ; stamp ; -
    created_at ; stamp ; -
    department ; department ; -
    title ; title ; -
    company ; =Acme ; -
    password_changed_at ; stamp ; -
    `,
  ),
  headerSet(
    'JumpCloud',
    'en',
    `
    username ; login ; -
    email ; email ; email
    firstname ; first ; firstName
    lastname ; last ; lastName
    employeeIdentifier ; ide ; employeeId
    jobTitle ; title ; -
    department ; department ; -
    costCenter ; =100/200 ; -
    employeeType ; =Full Time/Part Time/Full Time ; employmentStatus
    company ; =Acme ; -
    location ; =Denver/Boulder ; -
    addresses[0].locality ; city ; -
    phoneNumbers[0].number ; phone ; -
    manager ; bossmail ; teamLeader
    activated ; bool ; -
    suspended ; bool ; -
    password ; password ; temporaryPassword
    `,
  ),
  headerSet(
    'SCIM flattened',
    'en',
    `
    id ; guid ; -
    externalId ; ide ; -
    userName ; email ; -
    name.givenName ; first ; firstName
    name.familyName ; last ; lastName
    name.formatted ; full ; -
    emails[0].value ; email ; email
    emails[0].type ; =work ; -
    emails[0].primary ; bool ; -
    active ; bool ; -
    title ; title ; -
    addresses[0].country ; cc ; stateOrCountry
    addresses[0].locality ; city ; -
    phoneNumbers[0].value ; phone ; -
    urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber ; id ; employeeId
    urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department ; department ; -
    meta.created ; stamp ; -
    meta.lastModified ; stamp ; -
    `,
  ),
];
