/** Portuguese. */
import { type Language, months, words } from './language.js';

export const pt: Language = {
  tag: 'pt',
  headings: {
    role: words('Função, Papel, Perfil de acesso, Cargo no sistema, Nome da função'),
    manageTeam: words(
      'Pode gerenciar equipes, Pode gerir equipas, Pode gerenciar equipe, Gerencia equipes, Gerencia equipe, Gere equipas, É líder, É gestor, É líder de equipe, Líder (s/n), Gestor (s/n), Lidera equipe',
    ),
    email: words(
      'Endereço de e-mail, Endereço de email, E-mail, Email, Correio eletrônico, Correio eletrónico, E-mail corporativo, Email corporativo, E-mail de trabalho, Endereço eletrônico',
    ),
    employeeId: words(
      'ID do funcionário, ID do colaborador, Número do funcionário, Matrícula, Número de matrícula, Nº do funcionário, Nº funcionário, Código do funcionário, Número mecanográfico, ID funcionário, Número do colaborador, N.º de funcionário, Registro do funcionário, N.º mecanográfico',
    ),
    firstName: words('Primeiro nome, Nome, Nome próprio, Prenome'),
    lastName: words('Sobrenome, Apelido, Último nome, Nome de família, Apelidos'),
    homeTown: words('Cidade natal, Cidade, Município, Localidade, Cidade de origem, Naturalidade'),
    stateOrCountry: words('Estado ou país, País, Estado, UF, Distrito, Região, País ou estado, Estado/País, Província'),
    profile: words('Perfil, Texto do perfil, Biografia, Descrição, Sobre mim, Sobre, Apresentação'),
    phoneChannel: words('Canal telefone, Canal de telefone, Canal telefônico, Canal telefónico, Telefone (s/n), Canal de voz'),
    chatChannel: words('Canal de chat, Canal chat, Chat (s/n)'),
    emailChannel: words('Canal de e-mail, Canal de email, Canal e-mail, Canal email, E-mail (s/n), Email (s/n)'),
    teamLeader: words(
      'Líder de equipe, Líder da equipe, Líder de equipa, Chefe de equipe, Chefe de equipa, Líder, Gestor, Gerente, Supervisor, Responsável, E-mail do líder, Email do líder, Chefe, Superior, Reporta a, Gestor direto, Coordenador, E-mail do gestor, Chefia, Chefia direta, Líder direto, Gestor imediato',
    ),
    employmentStatus: words(
      'Situação de emprego, Tipo de contrato, Vínculo, Regime, Regime de trabalho, Tipo de vínculo, Jornada, Status de emprego, Contrato, Vínculo empregatício, Situação profissional',
    ),
    startDate: words('Data de início, Data de admissão, Admissão, Data de entrada, Data de contratação, Início, Data de ingresso'),
    groups: words(
      'Atribuições de grupo, Atribuição de grupos, Atribuição de grupo, Grupos, Grupo, Grupos atribuídos, Atribuições de grupos, Equipes, Equipas',
    ),
    temporaryPassword: words('Senha temporária, Senha, Palavra-passe temporária, Palavra-passe, Senha provisória, Senha inicial'),
    licenseType: words('Tipo de licença, Licença'),
    status: words('Situação, Situação da conta, Estado da conta, Status da conta, Situação do colaborador'),
    record: words('Registro, Registo'),
    username: words('Nome de usuário, Nome de utilizador, Usuário, Utilizador'),
    department: words('Departamento, Setor, Divisão'),
    title: words('Cargo, Título, Posição'),
    phoneNumbers: words('Números de telefone, Número de telefone, Telefone, Telefone fixo, Telefone comercial'),
    mobile: words('Celular, Telemóvel, Telefone celular, Número de celular'),
    secondaryEmail: words('E-mail secundário, Endereço de e-mail secundário, Segundo e-mail'),
    extension: words('Ramal, Extensão, Número do ramal'),
    countryPrefix: words('Código do país, Prefixo do país, Indicativo do país, DDI'),
    userType: words('Tipo de usuário, Tipo de utilizador'),
    defaultNumber: words('Número padrão'),
    outboundNumbers: words('Números de saída, Números para chamadas de saída'),
    skills: words('Habilidades, Competências, Níveis de habilidade'),
    restrictions: words('Restrições, Limitações'),
    securityProfiles: words('Perfis de segurança, Perfil de segurança'),
    routingProfile: words('Perfil de roteamento, Perfil de encaminhamento'),
    phoneType: words('Tipo de telefone'),
    afterCallWork: words('Trabalho pós-chamada, Trabalho pós-contato, Tempo pós-atendimento'),
    autoAccept: words('Aceitação automática, Aceitar automaticamente, Atendimento automático'),
    hierarchy: words('Hierarquia, Grupo hierárquico, Grupo de hierarquia'),
    tags: words('Etiquetas, Marcadores'),
  },
  yes: words('sim, s, verdadeiro'),
  no: words('não, nao, n, falso'),
  months: months(
    'janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  ),
  totals: words('total, totais, soma, subtotal, total geral, contagem, quantidade, média, número'),
};
