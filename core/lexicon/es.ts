/** Spanish. */
import { language } from './language.js';

export const es = language({
  tag: 'es',
  headings: {
    role: 'Rol, Rol de usuario, Función, Nombre del rol',
    manageTeam:
      'Puede gestionar equipos, Puede administrar equipos, Puede gestionar equipo, Gestiona equipos, Gestiona equipo, Dirige equipo, Es líder, Es líder de equipo, Es supervisor, Es jefe, Líder (s/n), Puede dirigir equipos',
    email:
      'Dirección de correo electrónico, Correo electrónico, Correo, Email, E-mail, Dirección de correo, Dirección de email, Correo corporativo, Correo de trabajo, Correo laboral, Mail, Correo institucional',
    employeeId:
      'ID de empleado, ID empleado, Número de empleado, N.º de empleado, Nº de empleado, Nº empleado, No. de empleado, Código de empleado, Legajo, Identificador de empleado, Matrícula, ID del empleado, Número de nómina, Num. empleado',
    firstName: 'Nombre, Nombres, Nombre de pila, Primer nombre',
    lastName: 'Apellido, Apellidos, Primer apellido, Apellido paterno',
    homeTown: 'Ciudad, Ciudad natal, Localidad, Población, Ciudad de origen, Ciudad de residencia, Municipio',
    stateOrCountry: 'Estado o país, País, Estado, Provincia, Región, País o estado, Estado/País, Provincia o país',
    profile: 'Perfil, Texto del perfil, Biografía, Descripción, Sobre mí, Acerca de',
    phoneChannel: 'Canal telefónico, Canal teléfono, Canal de teléfono, Teléfono (s/n), Canal de voz',
    chatChannel: 'Canal de chat, Canal chat, Chat (s/n)',
    emailChannel: 'Canal de correo electrónico, Canal de correo, Canal correo, Canal email, Canal de email, Correo (s/n), Email (s/n)',
    teamLeader:
      'Líder de equipo, Líder del equipo, Jefe de equipo, Jefe, Responsable, Supervisor, Supervisora, Gerente, Correo del líder, Responsable de equipo, Jefe directo, Reporta a, Superior, Coordinador, Líder, Correo del jefe, Encargado, Jefe inmediato, Supervisor directo, Líder directo',
    employmentStatus:
      'Situación laboral, Estado laboral, Tipo de contrato, Tipo de empleo, Jornada, Tipo de jornada, Contrato, Estado de empleo, Jornada laboral, Tipo de relación laboral',
    startDate:
      'Fecha de inicio, Fecha de ingreso, Fecha de alta, Fecha de incorporación, Fecha de contratación, Ingreso, Inicio, Fecha de entrada, Alta, Fecha de inicio del contrato, Fecha de inicio de contrato',
    groups:
      'Asignaciones de grupo, Asignación de grupos, Asignación de grupo, Grupos, Grupo, Grupos asignados, Asignaciones de grupos, Equipos, Colas',
    temporaryPassword: 'Contraseña temporal, Contraseña, Clave temporal, Clave, Contraseña provisional, Contraseña inicial',
    licenseType: 'Tipo de licencia, Licencia',
    status: 'Estatus, Estado de la cuenta, Estado de cuenta, Estado del empleado',
    record: 'Registro',
    username: 'Nombre de usuario, Usuario, Nombre de inicio de sesión',
    department: 'Departamento, Área, División',
    title: 'Puesto, Cargo, Título',
    phoneNumbers: 'Números de teléfono, Número de teléfono, Teléfono, Teléfono fijo, Teléfono de trabajo',
    mobile: 'Móvil, Teléfono móvil, Celular, Teléfono celular',
    secondaryEmail: 'Correo secundario, Correo electrónico secundario, Segundo correo',
    extension: 'Extensión, Interno, Número interno',
    countryPrefix: 'Prefijo de país, Prefijo del país, Código de país telefónico, Prefijo telefónico, Prefijo internacional',
    userType: 'Tipo de usuario, Tipo usuario',
    defaultNumber: 'Número predeterminado, Número por defecto',
    outboundNumbers: 'Números salientes, Números de salida',
    skills: 'Habilidades, Competencias, Niveles de habilidad',
    restrictions: 'Restricciones, Limitaciones del usuario',
    securityProfiles: 'Perfiles de seguridad, Perfil de seguridad',
    routingProfile: 'Perfil de enrutamiento, Perfil de direccionamiento',
    phoneType: 'Tipo de teléfono',
    afterCallWork: 'Trabajo posterior a la llamada, Trabajo poscontacto, Tiempo poscontacto',
    autoAccept: 'Aceptación automática, Aceptar automáticamente, Aceptar llamadas automáticamente',
    hierarchy: 'Jerarquía, Grupo jerárquico, Grupo de jerarquía',
    tags: 'Etiquetas, Etiqueta',
  },
  yes: 'sí, si, s, verdadero',
  no: 'no, n, falso',
  months:
    'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic',
  totals: 'total, totales, suma, subtotal, total general, recuento, cuenta, cantidad, promedio, media, número total',
});
