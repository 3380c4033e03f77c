/** Spanish. */
import { type Language, months, words } from './language.js';

export const es: Language = {
  tag: 'es',
  headings: {
    role: words('Rol, Rol de usuario, Función, Nombre del rol'),
    manageTeam: words(
      'Puede gestionar equipos, Puede administrar equipos, Puede gestionar equipo, Gestiona equipos, Gestiona equipo, Dirige equipo, Es líder, Es líder de equipo, Es supervisor, Es jefe, Líder (s/n), Puede dirigir equipos',
    ),
    email: words(
      'Dirección de correo electrónico, Correo electrónico, Correo, Email, E-mail, Dirección de correo, Dirección de email, Correo corporativo, Correo de trabajo, Correo laboral, Mail, Correo institucional',
    ),
    employeeId: words(
      'ID de empleado, ID empleado, Número de empleado, N.º de empleado, Nº de empleado, Nº empleado, No. de empleado, Código de empleado, Legajo, Identificador de empleado, Matrícula, ID del empleado, Número de nómina, Num. empleado',
    ),
    firstName: words('Nombre, Nombres, Nombre de pila, Primer nombre'),
    lastName: words('Apellido, Apellidos, Primer apellido, Apellido paterno'),
    homeTown: words('Ciudad, Ciudad natal, Localidad, Población, Ciudad de origen, Ciudad de residencia, Municipio'),
    stateOrCountry: words('Estado o país, País, Estado, Provincia, Región, País o estado, Estado/País, Provincia o país'),
    profile: words('Perfil, Texto del perfil, Biografía, Descripción, Sobre mí, Acerca de'),
    phoneChannel: words('Canal telefónico, Canal teléfono, Canal de teléfono, Teléfono (s/n), Canal de voz'),
    chatChannel: words('Canal de chat, Canal chat, Chat (s/n)'),
    emailChannel: words(
      'Canal de correo electrónico, Canal de correo, Canal correo, Canal email, Canal de email, Correo (s/n), Email (s/n)',
    ),
    teamLeader: words(
      'Líder de equipo, Líder del equipo, Jefe de equipo, Jefe, Responsable, Supervisor, Supervisora, Gerente, Correo del líder, Responsable de equipo, Jefe directo, Reporta a, Superior, Coordinador, Líder, Correo del jefe, Encargado, Jefe inmediato, Supervisor directo, Líder directo',
    ),
    employmentStatus: words(
      'Situación laboral, Estado laboral, Tipo de contrato, Tipo de empleo, Jornada, Tipo de jornada, Contrato, Estado de empleo, Jornada laboral, Tipo de relación laboral',
    ),
    startDate: words(
      'Fecha de inicio, Fecha de ingreso, Fecha de alta, Fecha de incorporación, Fecha de contratación, Ingreso, Inicio, Fecha de entrada, Alta, Fecha de inicio del contrato, Fecha de inicio de contrato',
    ),
    groups: words(
      'Asignaciones de grupo, Asignación de grupos, Asignación de grupo, Grupos, Grupo, Grupos asignados, Asignaciones de grupos, Equipos, Colas',
    ),
    temporaryPassword: words('Contraseña temporal, Contraseña, Clave temporal, Clave, Contraseña provisional, Contraseña inicial'),
    licenseType: words('Tipo de licencia, Licencia'),
    status: words('Estatus, Estado de la cuenta, Estado de cuenta, Estado del empleado'),
    record: words('Registro'),
    username: words('Nombre de usuario, Usuario, Nombre de inicio de sesión'),
    department: words('Departamento, Área, División'),
    title: words('Puesto, Cargo, Título'),
    phoneNumbers: words('Números de teléfono, Número de teléfono, Teléfono, Teléfono fijo, Teléfono de trabajo'),
    mobile: words('Móvil, Teléfono móvil, Celular, Teléfono celular'),
    secondaryEmail: words('Correo secundario, Correo electrónico secundario, Segundo correo'),
    extension: words('Extensión, Interno, Número interno'),
    countryPrefix: words('Prefijo de país, Prefijo del país, Código de país telefónico, Prefijo telefónico, Prefijo internacional'),
    userType: words('Tipo de usuario, Tipo usuario'),
    defaultNumber: words('Número predeterminado, Número por defecto'),
    outboundNumbers: words('Números salientes, Números de salida'),
    skills: words('Habilidades, Competencias, Niveles de habilidad'),
    restrictions: words('Restricciones, Limitaciones del usuario'),
    securityProfiles: words('Perfiles de seguridad, Perfil de seguridad'),
    routingProfile: words('Perfil de enrutamiento, Perfil de direccionamiento'),
    phoneType: words('Tipo de teléfono'),
    afterCallWork: words('Trabajo posterior a la llamada, Trabajo poscontacto, Tiempo poscontacto'),
    autoAccept: words('Aceptación automática, Aceptar automáticamente, Aceptar llamadas automáticamente'),
    hierarchy: words('Jerarquía, Grupo jerárquico, Grupo de jerarquía'),
    tags: words('Etiquetas, Etiqueta'),
  },
  yes: words('sí, si, s, verdadero'),
  no: words('no, n, falso'),
  months: months(
    'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic',
  ),
  totals: words('total, totales, suma, subtotal, total general, recuento, cuenta, cantidad, promedio, media, número total'),
};
