/** Reports of HR and payroll systems that are at home in North America. Each line: heading ; kind of cells ; field, or a dash for none. */
import { headerSet } from '../header-set.js';

export const HR_AMERICA = [
  headerSet(
    'BambooHR',
    'en',
    `
    Employee # ; id ; employeeId
    First Name ; first ; firstName
    Middle Name ; first? ; -
    Last Name ; last ; lastName
    Preferred Name ; first? ; -
    Work Email ; email ; email
    Home Email ; mail2 ; -
    Status ; =Active/Active/Active/Inactive ; status
    Hire Date ; mdy ; startDate
    Termination Date ; mdy? ; -
    Date of Birth ; birth-mdy ; -
    Gender ; =Female/Male ; -
    Job Title ; title ; -
    Department ; department ; -
    Division ; =North America/Europe ; -
    Location ; =Lindon, Utah/London, UK ; -
    Reporting to ; bossname ; teamLeader
    Employment Status ; =Full-Time/Part-Time/Full-Time/Contractor ; employmentStatus
    City ; city ; homeTown
    State ; state ; stateOrCountry
    Zip Code ; zip ; -
    Mobile Phone ; phone ; -
    Work Phone ; phone ; -
    Work Ext. ; n ; -
    Pay Rate ; money ; -
    `,
  ),
  headerSet(
    'Workday-like',
    'en',
    `
    Employee ID ; idz ; employeeId
    Worker ; full ; -
    Legal First Name ; first ; firstName
    Legal Last Name ; last ; lastName
    Preferred First Name ; first ; -
    Email - Primary Work ; email ; email
    Email - Primary Home ; mail2 ; -
    Business Title ; title ; -
    Job Profile ; =Customer Support Rep II/Support Manager ; -
    Worker Type ; =Employee/Contingent Worker ; -
    Time Type ; =Full time/Full time/Part time ; employmentStatus
    Hire Date ; iso ; startDate
    Original Hire Date ; iso ; -
    Continuous Service Date ; iso ; -
    Supervisory Organization ; =Support (Olivia Hart)/Sales (Sam Cole) ; -
    Worker's Manager ; bossname ; -
    Manager Employee ID ; boss:idz ; teamLeader
    Cost Center ; =4100 Support/4200 Sales ; -
    Location ; =Dublin/Austin ; -
    Location Address - Country ; country ; -
    Home Address - City ; city ; homeTown
    Active Status ; =Yes ; -
    FTE ; =1/1/0.5 ; -
    `,
  ),
  headerSet(
    'ADP-like',
    'en',
    `
    Company Code ; =X7B ; -
    File Number ; idz ; -
    Associate ID ; ide ; employeeId
    Position ID ; =X7B000123/X7B000124 ; -
    Legal First Name ; first ; firstName
    Legal Middle Name ; first? ; -
    Legal Last Name ; last ; lastName
    Payroll Name ; comma ; -
    Position Status ; =Active/Active/Terminated ; status
    Hire Date ; mdy ; startDate
    Rehire Date ; mdy? ; -
    Termination Date ; mdy? ; -
    Job Title Description ; title ; -
    Home Department Description ; department ; -
    Location Description ; =Roseland/Remote ; -
    Reports To Name ; bosscomma ; -
    Reports To Associate ID ; boss:ide ; teamLeader
    Work Contact: Work Email ; email ; email
    Personal Contact: Personal Email ; mail2 ; -
    Work Contact: Work Phone ; phone ; -
    Primary Address: City ; city ; homeTown
    Primary Address: State / Territory Code ; state ; stateOrCountry
    Worker Category Description ; =Full Time/Part Time/Full Time ; employmentStatus
    Annual Salary ; money ; -
    Birth Date ; birth-mdy ; -
    `,
  ),
  headerSet(
    'UKG',
    'en',
    `
    Employee Number ; idz ; employeeId
    Employee First Name ; first ; firstName
    Employee Last Name ; last ; lastName
    Preferred Name ; first? ; -
    Employment Status ; =Active/Active/Terminated ; status
    Full/Part Time ; =Full Time/Part Time/Full Time ; employmentStatus
    Last Hire Date ; mdy ; startDate
    Original Hire Date ; mdy ; -
    Seniority Date ; mdy ; -
    Email Address ; email ; email
    Alternate Email Address ; mail2 ; -
    Supervisor Name ; bosscomma ; -
    Supervisor Number ; boss:idz ; teamLeader
    Job ; title ; -
    Org Level 1 ; =Support/Sales ; -
    Org Level 2 ; =Tier 1/Tier 2 ; -
    Home City ; city ; homeTown
    Home State ; state ; stateOrCountry
    Work Location ; =Weston/Remote ; -
    Pay Group ; =Biweekly/Monthly ; -
    Hourly Pay Rate ; money ; -
    Scheduled Hours ; =40/20 ; -
    `,
  ),
  headerSet(
    'Gusto',
    'en',
    `
    First name ; first ; firstName
    Last name ; last ; lastName
    Preferred first name ; first? ; -
    Job title ; title ; -
    Department ; department ; -
    Manager ; bossname ; -
    Manager email ; bossmail ; teamLeader
    Employment type ; =Full time/Part time/Full time ; employmentStatus
    Start date ; mdy ; startDate
    End date ; mdy? ; -
    Status ; =Active/Active/Dismissed ; status
    Work email ; email ; email
    Personal email ; mail2 ; -
    Phone ; phone ; -
    Home address: Street ; street ; -
    Home address: City ; city ; homeTown
    Home address: State ; state ; stateOrCountry
    Home address: Zip ; zip ; -
    Work location ; =Denver, CO/Remote ; -
    Compensation ; money ; -
    Pay schedule ; =Weekly/Monthly ; -
    SSN (last 4) ; n ; -
    `,
  ),
  headerSet(
    'Rippling',
    'en',
    `
    Employee ; full ; -
    Employee number ; id ; employeeId
    Legal first name ; first ; firstName
    Legal last name ; last ; lastName
    Preferred first name ; first ; -
    Work email ; email ; email
    Personal email ; mail2 ; -
    Title ; title ; -
    Department ; department ; -
    Teams ; =Support Tier 1/Support Tier 1, Billing ; groups
    Manager ; bossname ; -
    Manager - Work email ; bossmail ; teamLeader
    Employment type ; =Salaried, full-time/Hourly, part-time ; employmentStatus
    Employment status ; =Active/Active/Hired ; status
    Start date ; iso ; startDate
    End date ; iso? ; -
    Work location ; =Austin/Remote (US) ; -
    Home address - City ; city ; homeTown
    Home address - State ; state ; stateOrCountry
    Phone number ; phone ; -
    Emergency contact - Name ; full ; -
    Emergency contact - Phone ; phone ; -
    `,
  ),
  headerSet(
    'Paylocity',
    'en',
    `
    Co Code ; =B1234 ; -
    Emp ID ; idz ; employeeId
    Last Name ; last ; lastName
    First Name ; first ; firstName
    MI ; =A/B/J ; -
    Preferred ; first? ; -
    Emp Status ; =A/A/T ; status
    Emp Type ; =RFT/RPT ; -
    Hire Dt ; mdy ; startDate
    Term Dt ; mdy? ; -
    Birth Dt ; birth-mdy ; -
    Work E-mail ; email ; email
    Home E-mail ; mail2 ; -
    Supervisor ; bosscomma ; -
    Supervisor Emp ID ; boss:idz ; teamLeader
    Dept Code ; =100/200 ; -
    Dept Desc ; department ; -
    Job Title ; title ; -
    City ; city ; homeTown
    ST ; state ; -
    Zip ; zip ; -
    Pay Freq ; =B/W ; -
    Home Phone ; phone ; -
    `,
  ),
  headerSet(
    'Paycom-like',
    'en',
    `
    Employee_Code ; ide ; employeeId
    Legal_Firstname ; first ; firstName
    Legal_Lastname ; last ; lastName
    Legal_Middle_Name ; first? ; -
    Employee_Status ; =Active/Active/On Leave ; status
    Hire_Date ; mdy ; startDate
    Rehire_Date ; mdy? ; -
    Most_Recent_Hire_Date ; mdy ; -
    Fulltime_Parttime ; =Full Time/Part Time ; employmentStatus
    Work_Email ; email ; email
    Personal_Email ; mail2 ; -
    Primary_Phone ; phone ; -
    Supervisor_Primary ; bosscomma ; -
    Supervisor_Primary_Code ; boss:ide ; teamLeader
    Department_Desc ; department ; -
    Position ; title ; -
    Primary_City ; city ; homeTown
    Primary_State ; state ; stateOrCountry
    Annual_Salary ; money ; -
    `,
  ),
  headerSet(
    'Own list of a support team',
    'en',
    `
    # ; count ; -
    Agent Full Name ; full ; -
    First ; first ; firstName
    Last ; last ; lastName
    E-mail ; email ; email
    TL ; bossmail ; teamLeader
    Role ; =Agent/Agent/Senior Agent ; role
    Can manage team? ; yn ; manageTeam
    Phone ; yn ; phoneChannel
    Chat ; yn ; chatChannel
    Email ; yn ; emailChannel
    FT/PT ; =FT/FT/PT ; employmentStatus
    Started on ; dmyslash ; startDate
    Start time ; =08:00/09:00/10:30 ; -
    Email sent? ; yn ; -
    Hometown ; city ; homeTown
    Country ; country ; stateOrCountry
    Bio ; text ; profile
    Notes ; note ; -
    Laptop ; =Yes/No ; -
    `,
  ),
];
