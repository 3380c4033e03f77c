/** English. The first heading of a field is the template's own. */
import { language } from './language.js';

export const en = language({
  tag: 'en',
  headings: {
    role: 'Role, User Role, Role Name, Agent Role, Access Role, Job Role',
    manageTeam:
      'Can Manage Teams, Can Manage Team, Manage Teams, Manage Team, Manages Team, Manages Teams, Manages a Team, Is Manager, Is Team Leader, Is Leader, Is Lead, Manager (y/n), Team Leader (y/n), People Manager, Can Lead Teams, Leads a Team, Team Manager (y/n)',
    email:
      'Email Address, Email, E-mail, E-mail Address, Mail, Mail Address, Work Email, Work E-mail, Business Email, Company Email, Corporate Email, Office Email, Email ID, User Email, Agent Email, Employee Email, Contact Email, Primary Email, Login Email, Email Addr',
    employeeId:
      'Employee ID, Employee Number, Employee No, Employee #, Employee Code, Emp ID, Emp No, Emp Number, Emp #, EmpID, Custom Employee ID, Custom ID, Staff ID, Staff No, Staff Number, Personnel Number, Personnel No, Personnel ID, Payroll ID, Payroll Number, Payroll No, Worker ID, Agent ID, Associate ID, HR ID, Person Number, ID Number, ID, Employee Identifier, Employee Ref, Employee Reference, Staff Ref, Payroll Ref',
    firstName:
      'First Name, First, Given Name, Given Names, Forename, Forenames, Christian Name, Fname, Preferred Name, Preferred First Name',
    lastName: 'Last Name, Last, Surname, Family Name, Lname, Family, SN',
    homeTown: 'Home Town, Hometown, City, Town, Home City, City of Residence, City/Town, Town/City',
    stateOrCountry:
      'State or Country, State/Country, Country, State, Country/State, Country or State, Region, Province, State/Province, State or Province, Country of Residence, Nation',
    profile: 'Profile, Profile Text, Profile Bio, Bio, Biography, About, About Me, Description, User Bio, Introduction, Short Bio',
    phoneChannel:
      'Phone Channel, Phone Channel (y/n), Voice Channel, Channel Phone, Phone (y/n), Phone Support, Handles Phone, Calls (y/n), Takes Calls, Voice (y/n), Phone Enabled',
    chatChannel:
      'Chat Channel, Chat Channel (y/n), Channel Chat, Chat (y/n), Chat Support, Handles Chat, Messaging Channel, Live Chat, Takes Chats, Chat Enabled, Chat, Live Chat (y/n)',
    emailChannel:
      'Email Channel, Email Channel (y/n), E-mail Channel, Channel Email, Email (y/n), Email Support, Handles Email, Mail Channel, Handles Emails, Answers Email, Email Enabled, Channel E-mail',
    teamLeader:
      'Team Leader, Team Lead, Leader, Team Leader Email, Team Lead Email, Team Leader ID, Team Leader Email or ID, Leader Email, Leader ID, Manager, Manager Email, Manager ID, Line Manager, Direct Manager, Line Manager Email, Supervisor, Supervisor Email, Supervisor ID, Reports To, Reporting To, Reporting Manager, Boss, TL, TL Email, Report To, Direct Supervisor, Lead, Team Manager, People Lead, Immediate Supervisor, Immediate Manager',
    employmentStatus:
      'Employment Status, Employment Type, Employment, Contract Type, Work Type, Job Type, FT/PT, Full Time/Part Time, Full/Part Time, Full or Part Time, Employee Type, Worker Type, Time Type, Employment Category, Contract, Working Time, Employment Contract, Worker Category, Employment Class, FT or PT, Full-Time or Part-Time, Fulltime/Parttime',
    startDate:
      'Start Date, Hire Date, Date of Hire, Hired, Hired On, Date Hired, Joining Date, Date of Joining, Join Date, Date Joined, Joined, Started, Start, Employment Start, Employment Start Date, Employed Since, Start of Employment, First Day, Onboarding Date, Commencement Date, DOJ, Starting Date, Date Started, Date of Employment, Date Employed, Entry Date, Employed From, Joined On, Date of Appointment, Service Start Date',
    groups:
      'Group Assignments, Group Assignment, Groups, Group, Assigned Groups, Group Names, Group Name, Reporting Groups, User Groups, Group Membership, Group Memberships, Queues, Assigned Group, Group(s), Teams, Team Names, Assigned Teams, Agent Groups, Queue Names, Queue',
    temporaryPassword:
      'Temporary Password, Temp Password, Password, Initial Password, Temporary PW, Start Password, One-Time Password, Temp PW, Default Password',
    licenseType: 'License Type, Licence Type, License, Licence, Seat Type, User License, User Licence',
    status:
      'Status, User Status, Account Status, Active/Deactivated, State of Account, Activation Status, Profile Status, Employee Status, Employee State, Agent Status, User State, Active or Inactive',
    record: 'Record',
    username: 'Username, User Login, Login Name, Login, Sign-in Name, Account Name, User Principal Name, UPN',
    department: 'Department, Dept, Department Name, Division, Organizational Unit, Business Unit',
    title: 'Title, Job Title, Position, Position Title',
    phoneNumbers:
      'Phone Numbers, Phone Number, Phone, Telephone, Telephone Number, Desk Phone, Desk Phone Number, Work Phone, Office Phone, Business Phone, Direct Dial',
    mobile: 'Mobile, Mobile Number, Mobile Phone, Cell, Cell Phone, Cell Number, Cellphone',
    secondaryEmail: 'Secondary Email, Secondary Email Address, Second Email, Alternate Email, Backup Email',
    extension: 'Extension, Ext, Phone Extension, Internal Extension, Extension Number',
    countryPrefix:
      'Country Prefix, Country Calling Code, Calling Code, Country Dial Code, Dial Code, Dialing Code, Phone Prefix, Country Phone Code, International Prefix',
    userType: 'User Type, Type of User, Account Type, User Kind',
    defaultNumber: 'Default Number, Default Outbound Number, Default Caller ID, Default Calling Number',
    outboundNumbers: 'Outbound Numbers, Outbound Number, Outbound Call Numbers, Outbound Caller IDs, Allowed Numbers',
    skills: 'Skills, Skill, User Skills, Agent Skills, Skill Levels, Proficiencies, Proficiency',
    restrictions: 'Restrictions, Restriction, User Restrictions',
    securityProfiles: 'Security Profiles, Security Profile, Security Profile Names',
    routingProfile: 'Routing Profile, Routing Profile Name, Routing',
    phoneType: 'Phone Type, Softphone or Desk Phone, Phone Kind',
    afterCallWork:
      'After Call Work, After Call Work Timeout, ACW, ACW Timeout, After Contact Work, After Contact Work Time Limit, Wrap-up Time',
    autoAccept: 'Auto Accept, Auto-Accept Calls, Automatically Accept Calls, Auto Answer',
    hierarchy: 'Hierarchy, Agent Hierarchy, Hierarchy Group, Hierarchy Path, User Hierarchy',
    tags: 'Tags, Tag, User Tags, Labels',
  },
  yes: 'y, yes, true, t, 1',
  no: 'n, no, false, f, 0',
  months:
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  totals: 'total, totals, sum, count, average, avg, subtotal, sub-total, grand total, headcount, head count, mean, overall, summary',
});
