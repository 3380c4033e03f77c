/** Portuguese: what hosts, targets and the sending say, each sentence under the name that it has in core/said. */
import type { Catalogue } from '../spoken.js';

export const known: Catalogue['known'] = {
  SHEET_GONE: 'A planilha não existe mais: ela foi excluída depois de ser lida. Escolha outra planilha e verifique de novo.',
  OVERTAKEN: 'Outra pessoa assumiu este envio, e nada mais é escrito aqui. Abra os resultados para ver a situação.',
  LEASE_LOST: 'A reserva deste envio se perdeu.',
  ADDRESS_NOT_LISTED: 'Este endereço não está na lista.',
  SECRET_MISSING: 'Não há segredo com o nome {secret}.',
  CALL_BROKE_OFF: 'A chamada ao aplicativo de planilhas foi interrompida.',

  SIDEBAR_TOO_OLD: 'A barra lateral é mais antiga que o complemento. Feche-a e abra-a de novo pelo menu.',
  SHEETS_FAILED:
    'O Google Planilhas não executou a ação. Aguarde um momento e tente de novo; se continuar assim, recarregue a página e abra o Muster outra vez.',
  GOOGLE_SILENT:
    'O Google não respondeu: a conexão caiu, o acesso do Muster foi removido ou há várias contas do Google conectadas aqui. ' +
    'Recarregue a página, entre com uma só conta e tente de novo.',
  SECRET_NOT_KEPT:
    'Não foi possível guardar o segredo: ele é longo demais ou não há mais espaço. Confira o que foi colado e tente de novo.',
  SETTING_NOT_KEPT:
    'Não foi possível guardar a configuração: o espaço deste arquivo para complementos está cheio. Remova o que outros complementos deixaram.',
  NO_SPREADSHEET: 'O Muster precisa ser aberto em uma planilha: o menu dele fica em Extensões. Abra a planilha e inicie o Muster lá.',
  OTHERS_WRITE: 'Outra pessoa ainda está escrevendo neste arquivo. Aguarde um momento e tente de novo.',
  CELLS_REFUSED:
    'Não foi possível escrever nas células de “{sheet}”: a planilha ou parte das células está protegida, ou uma validação de dados recusa o valor. ' +
    'Mude isso ou peça acesso a quem é responsável pela planilha.',
  TIME_UP: 'O tempo desta chamada acabou antes da vez dela.',
  BATCH_BROKE: 'A conexão caiu em pelo menos uma solicitação deste lote.',
  OTHER_ANSWER: 'A resposta do servidor não era para estas solicitações.',
  EARLIER_CALL_BROKE: 'Uma chamada anterior ao servidor foi interrompida.',
  CALL_BROKE: 'A chamada foi interrompida.',

  SHEET_PROTECTED: 'A planilha está protegida, e o Excel recusa a alteração. Desproteja-a ou fale com quem é responsável por ela.',
  CELL_BEING_EDITED: 'Uma célula está em edição, e o Excel não responde. Pressione Enter ou Esc na planilha e tente de novo.',
  CHART_SHEET: 'Esta é uma planilha de gráfico, que não tem células. Escolha uma planilha com células e verifique de novo.',
  CHANGE_TOO_LARGE: 'O Excel aceita no máximo 5 MB de uma vez, e esta alteração é maior. Divida a planilha e tente de novo.',
  ROW_TOO_LARGE: 'Uma única linha desta planilha passa dos 5 MB que o Excel entrega de uma vez. Encurte as células mais longas dela.',
  EXCEL_TOO_OLD: 'Esta versão do Excel não faz isso. Atualize o Excel para a versão 1903 ou posterior.',
  ROWS_MOVED: 'Linhas foram inseridas ou excluídas no mesmo momento. Verifique de novo.',
  EXCEL_FAILED: 'O Excel não conseguiu fazer isso. Tente de novo; se continuar assim, salve o arquivo e abra-o outra vez.',
  WAITING_FOR_EXCEL: 'Aguardando o Excel. Se você estiver digitando em uma célula, pressione Enter ou Esc para terminar.',
  DEVICE_FULL:
    'Este dispositivo não consegue guardar o registro de um envio: o disco está cheio. Libere espaço ou permita dados do site e tente de novo.',
  DEVICE_REFUSES:
    'Este dispositivo não consegue guardar o registro de um envio: o navegador não permite. Libere espaço ou permita dados do site e tente de novo.',

  RELAY_SHAPE: 'O servidor intermediário não entende esta solicitação. Recarregue o painel: ele pode ser mais antigo que o servidor.',
  RELAY_TOO_LARGE: 'A solicitação é grande demais para o servidor intermediário.',
  RELAY_ORIGIN: 'O servidor intermediário só responde ao próprio painel.',
  RELAY_ROLE: 'Sua conta ainda não pode usar o Muster. Peça a quem administra a organização a função Muster.Send.',
  RELAY_ADMIN:
    'Só quem administra a organização pode definir ou remover as chaves dela. Peça a essa pessoa ou entre com uma conta de administrador.',
  RELAY_FIXED: 'Este segredo é definido pela máquina do servidor intermediário. Peça a alteração a quem a administra.',
  RELAY_TOO_OFTEN: 'Muitas chamadas vieram daqui. Aguarde um momento e tente de novo.',
  RELAY_SIGN_IN_DOWN: 'O servidor intermediário não consegue confirmar quem você é agora. Tente de novo em um minuto.',
  RELAY_BROKEN:
    'O servidor intermediário não conseguiu fazer isso. Tente de novo; se continuar assim, peça a quem o administra que veja o log.',
  RELAY_NOTHING_HERE: 'Não há nada neste endereço.',
  RELAY_ASKS_CODE: 'O servidor intermediário pede um código de acesso. Digite o código que você recebeu.',
  RELAY_ASKS_SIGN_IN: 'O servidor intermediário pede que você entre com sua conta corporativa.',
  RELAY_FULL:
    'O servidor intermediário já guarda o máximo sobre os envios desta pasta de trabalho, e nenhum envio pode começar. Peça a quem o administra que apague mais cedo os envios antigos.',
  RELAY_REFUSED: 'O servidor intermediário não permite seu acesso. Fale com quem o administra.',
  RELAY_SILENT: 'O servidor intermediário não responde. Confira a rede e tente de novo.',
  RELAY_ANSWERED: 'O servidor intermediário respondeu com o status {number}. Tente de novo.',
  RELAY_UNREADABLE: 'Não foi possível ler a resposta do servidor intermediário. Recarregue o painel.',
  SIGNED_OUT: 'Sua sessão terminou, e não dá para consultar o servidor intermediário. Recarregue o painel e entre de novo.',
  RELAY_NO_SECRETS: 'não foi possível ler os segredos deste servidor intermediário',
  RELAY_REFUSED_WITH: 'o servidor intermediário recusou com {number}',
  RELAY_GAVE: 'servidor intermediário: {number}',
  RELAY_GAVE_NOTHING: 'servidor intermediário: sem resposta',
  RELAY_GAVE_NONSENSE: 'resposta ilegível do servidor intermediário',
  WORKBOOK_NAMELESS: 'a pasta de trabalho não informa o nome',
  NO_ANSWER_IN_TIME: 'sem resposta a tempo',
  NO_CONNECTION: 'sem conexão',

  MANY_PEOPLE: 'mais de uma pessoa',
  OTHER_VALUES: 'outros valores',
  NO_LONGER_FOUND: 'pessoa não encontrada',
  ALSO_CHANGED: 'Também mudou: {fields}',
  TOO_SLOW: 'O destino responde devagar demais.',
  NO_LEADER_ID: 'O destino não conhece esse líder.',
  TOO_MANY_TRIES: 'tentativas demais: tente mais tarde',
  TIMES_IN_A_ROW: '{number} vezes seguidas: tente mais tarde',
  TRY_IN_MINUTES: 'tente de novo em {number} min',
  NO_CLEAR_ANSWER: 'sem resposta clara',

  STATUS: 'status {number}',
  UNREADABLE_ANSWER: 'resposta ilegível',
  INCOMPLETE_ANSWER: 'resposta incompleta',
  OTHER_PERSON_ANSWERED: 'resposta sobre outra pessoa',
  NO_USER_WITH_KEY: 'nenhum usuário da lista tem e-mail ou ID',
  KEY_NOT_ACCEPTED: 'O destino não aceitou a chave e o segredo (status {number}).',
  LEADS_ELSEWHERE: 'O endereço leva a outro lugar (status {number}).',
  NOBODY_UNDER: 'O destino não conhece mais ninguém como {person}. Obtenha a equipe atual e confira esta linha.',
  NO_PATH_TO:
    'A API não tem endereço para um usuário com o ID {person} e sem e-mail. Primeiro, dê um e-mail a esse usuário no Agent Connect.',

  ADDRESS: 'Endereço',
  API_KEY: 'Chave da API',
  API_KEY_HINT: 'Da página de administração do Agent Connect',
  API_SECRET: 'Segredo da API',
  API_SECRET_HINT: 'Assina cada solicitação; aparece uma só vez, quando a chave é criada',
  TOKEN_FORM: 'Formato do token',
  TOKEN_FORM_HINT: 'Só altere se o teste de conexão disser que o token foi recusado',
  TOKEN_PLAIN: 'Simples',
  TOKEN_BEARER: 'Com a palavra Bearer',

  TOKEN_NOT_ACCEPTED: 'O destino não aceitou o token (status {number}).',
  NO_GROUP_NAMED: 'Nenhum grupo se chama mais {group}, ou vários têm esse nome. Obtenha a equipe atual e confira esta linha.',
  SCIM_TOKEN: 'Token de acesso',
  SCIM_TOKEN_HINT: 'Da página de administração do serviço; vai com cada solicitação',

  USER_NAME_STAYS: 'Um nome de usuário não pode ser alterado no Amazon Connect. Coloque o antigo de volta nesta linha.',
  CONNECT_INSTANCE: 'ID da instância',
  CONNECT_INSTANCE_HINT: 'Das configurações da instância no console da AWS; o ARN dela também serve',
  REGION: 'Região',
  REGION_HINT: 'Onde a instância foi criada',
  ACCESS_KEY_ID_LABEL: 'ID da chave de acesso',
  SECRET_ACCESS_KEY_LABEL: 'Chave de acesso secreta',
  AWS_KEY_HINT: 'Das credenciais de segurança de um usuário do IAM que possa gerenciar os usuários da instância',
  SESSION_TOKEN_LABEL: 'Token de sessão',
  SESSION_TOKEN_HINT: 'Só para chaves temporárias; nos outros casos, deixe vazio',
  CONNECT_IDENTITY: 'Login',
  CONNECT_IDENTITY_HINT: 'Como a instância foi configurada; disso depende o que se pode enviar de um usuário novo',
  IDENTITY_BY_SAML: 'SAML: sem senhas nem e-mails',
  IDENTITY_BY_OTHERS: 'SAML ou um diretório: sem senhas',
  CONNECT_READING: 'Leitura',
  CONNECT_READING_HINT: 'Ler tudo exige uma solicitação por usuário: no máximo dois usuários por segundo',
  READING_ALL: 'Ler tudo',
  READING_FAST: 'Sem e-mails cadastrados, celulares e proficiências',

  // CloudTalk.
  AGENTS_ONLY: 'A API do CloudTalk só cria agentes. Salve o arquivo de upload e envie esta pessoa no CloudTalk.',
  NOTHING_NAMED: 'O sistema de destino não tem mais nada com o nome {name}. Verifique a planilha novamente.',
  CANNOT_CHANGE: 'A API do CloudTalk não pode alterar “{field}” assim. Altere no CloudTalk ou coloque o valor antigo de volta nesta linha.',
  NOT_BROUGHT_BACK: 'Quem foi excluído no CloudTalk não pode ser recuperado. Crie esta pessoa de novo.',
  CLOUDTALK_KEY_HINT: 'Das chaves de API nas configurações da conta do CloudTalk',
  CLOUDTALK_SECRET: 'Segredo da chave de acesso',
  CLOUDTALK_SECRET_HINT: 'Fica ao lado da chave',
  CLOUDTALK_ACCOUNT: 'Nome da conta',
  CLOUDTALK_ACCOUNT_HINT: 'Uma palavra sua, para que um envio a uma conta nunca seja continuado nem desfeito em outra',
};
