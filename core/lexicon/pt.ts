/** Portuguese. */
import { language } from './language.js';

export const pt = language({
  tag: 'pt',
  headings: {
    role: 'Nome da função, Função, Papel, Perfil de acesso, Cargo no sistema',
    manageTeam:
      'Pode gerenciar equipes, Pode gerir equipas, Pode gerenciar equipe, Gerencia equipes, Gerencia equipe, Gere equipas, É líder, É gestor, É líder de equipe, Líder (s/n), Gestor (s/n), Lidera equipe',
    email:
      'Endereço de e-mail, Endereço de email, E-mail, Email, Correio eletrônico, Correio eletrónico, E-mail corporativo, Email corporativo, E-mail de trabalho, Endereço eletrônico',
    employeeId:
      'ID do funcionário, ID do colaborador, Número do funcionário, Matrícula, Número de matrícula, Nº do funcionário, Nº funcionário, Código do funcionário, Número mecanográfico, ID funcionário, Número do colaborador, N.º de funcionário, Registro do funcionário, N.º mecanográfico',
    firstName: 'Primeiro nome, Nome, Nome próprio, Prenome',
    lastName: 'Sobrenome, Apelido, Último nome, Nome de família, Apelidos',
    homeTown: 'Cidade natal, Cidade, Município, Localidade, Cidade de origem, Naturalidade',
    stateOrCountry: 'Estado ou país, País, Estado, UF, Distrito, Região, País ou estado, Estado/País, Província',
    profile: 'Perfil, Texto do perfil, Biografia, Descrição, Sobre mim, Sobre, Apresentação',
    phoneChannel: 'Canal telefone, Canal de telefone, Canal telefônico, Canal telefónico, Telefone (s/n), Canal de voz',
    chatChannel: 'Canal de chat, Canal chat, Chat (s/n)',
    emailChannel: 'Canal de e-mail, Canal de email, Canal e-mail, Canal email, E-mail (s/n), Email (s/n)',
    teamLeader:
      'Líder de equipe, Líder da equipe, Líder de equipa, Chefe de equipe, Chefe de equipa, Líder, Gestor, Gerente, Supervisor, Responsável, E-mail do líder, Email do líder, Chefe, Superior, Reporta a, Gestor direto, Coordenador, E-mail do gestor, Chefia, Chefia direta, Líder direto, Gestor imediato',
    employmentStatus:
      'Situação de emprego, Tipo de contrato, Vínculo, Regime, Regime de trabalho, Tipo de vínculo, Jornada, Status de emprego, Contrato, Vínculo empregatício, Situação profissional',
    startDate: 'Data de início, Data de admissão, Admissão, Data de entrada, Data de contratação, Início, Data de ingresso',
    groups:
      'Atribuições de grupo, Atribuição de grupos, Atribuição de grupo, Grupos, Grupo, Grupos atribuídos, Atribuições de grupos, Equipes, Equipas',
    temporaryPassword: 'Senha temporária, Senha, Palavra-passe temporária, Palavra-passe, Senha provisória, Senha inicial',
    licenseType: 'Tipo de licença, Licença',
    status: 'Situação, Situação da conta, Estado da conta, Status da conta, Situação do colaborador',
    record: 'Registro, Registo',
    username: 'Nome de usuário, Nome de utilizador, Usuário, Utilizador',
    department: 'Departamento, Setor, Divisão',
    title: 'Cargo, Título, Posição',
    phoneNumbers: 'Números de telefone, Número de telefone, Telefone, Telefone fixo, Telefone comercial',
    mobile: 'Celular, Telemóvel, Telefone celular, Número de celular',
    secondaryEmail: 'E-mail secundário, Endereço de e-mail secundário, Segundo e-mail',
    extension: 'Ramal, Extensão, Número do ramal',
    countryPrefix: 'Código do país, Prefixo do país, Indicativo do país, DDI',
    userType: 'Tipo de usuário, Tipo de utilizador',
    defaultNumber: 'Número padrão',
    outboundNumbers: 'Números de saída, Números para chamadas de saída',
    skills: 'Habilidades, Competências, Níveis de habilidade',
    restrictions: 'Restrições, Limitações',
    securityProfiles: 'Perfis de segurança, Perfil de segurança',
    routingProfile: 'Perfil de roteamento, Perfil de encaminhamento',
    phoneType: 'Tipo de telefone',
    afterCallWork: 'Trabalho pós-chamada, Trabalho pós-contato, Tempo pós-atendimento',
    autoAccept: 'Aceitação automática, Aceitar automaticamente, Atendimento automático',
    hierarchy: 'Hierarquia, Grupo hierárquico, Grupo de hierarquia',
    tags: 'Etiquetas, Marcadores',
  },
  yes: 'sim, s, verdadeiro',
  no: 'não, nao, n, falso',
  months:
    'janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  totals: 'total, totais, soma, subtotal, total geral, contagem, quantidade, média, número',
});
