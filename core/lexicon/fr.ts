/** French. */
import { type Language, months, words } from './language.js';

export const fr: Language = {
  tag: 'fr',
  headings: {
    role: words('Rôle, Rôle utilisateur, Nom du rôle'),
    manageTeam: words(
      "Peut gérer des équipes, Peut gérer les équipes, Peut gérer une équipe, Gère des équipes, Gère une équipe, Est responsable, Est chef d'équipe, Est manager, Chef d'équipe (o/n), Encadrant (o/n)",
    ),
    email: words(
      'Adresse e-mail, Adresse email, E-mail, Email, Courriel, Adresse électronique, Adresse mail, Adresse de courriel, Mél, E-mail professionnel, Email professionnel, Courriel professionnel',
    ),
    employeeId: words(
      "Identifiant employé, ID employé, Numéro d'employé, N° employé, No employé, Matricule, Identifiant de l'employé, Numéro employé, Numéro de matricule, Matricule employé, Identifiant salarié, ID salarié, Matricule salarié, Code employé",
    ),
    firstName: words('Prénom, Prénoms'),
    lastName: words("Nom de famille, Nom, Nom usuel, Patronyme, Nom d'usage"),
    homeTown: words("Ville, Ville d'origine, Ville de résidence, Commune"),
    stateOrCountry: words('État ou pays, État, Pays, Région, Pays ou état, Province, Région ou pays, État/Pays, Pays/Région'),
    profile: words('Profil, Texte du profil, Biographie, À propos, Description, Présentation'),
    phoneChannel: words('Canal téléphone, Canal téléphonique, Téléphone (o/n), Canal voix'),
    chatChannel: words('Canal chat, Canal de chat, Chat (o/n), Canal tchat, Canal messagerie instantanée'),
    emailChannel: words('Canal e-mail, Canal email, E-mail (o/n), Email (o/n), Canal courriel'),
    teamLeader: words(
      "Chef d'équipe, Responsable d'équipe, Responsable, Manager, Supérieur, Supérieur hiérarchique, Superviseur, E-mail du responsable, Email du responsable, Chef, N+1, Responsable hiérarchique, Encadrant, Rapporte à, E-mail du chef d'équipe, Responsable direct, Manager direct, Chef de service",
    ),
    employmentStatus: words(
      "Statut d'emploi, Type de contrat, Type d'emploi, Contrat, Temps de travail, Statut professionnel, Nature du contrat",
    ),
    startDate: words(
      "Date de début, Date d'embauche, Date d'entrée, Date d'arrivée, Embauche, Entrée, Date de prise de poste, Début, Date de début de contrat",
    ),
    groups: words(
      'Groupes, Groupe, Affectations de groupe, Affectation de groupe, Attribution de groupe, Groupes affectés, Groupes attribués, Affectations aux groupes, Équipes',
    ),
    temporaryPassword: words('Mot de passe temporaire, Mot de passe, Mot de passe provisoire, Mot de passe initial, MDP, MDP temporaire'),
    licenseType: words('Type de licence, Licence'),
    status: words('Statut, Statut du compte'),
    record: words('Enregistrement'),
    username: words("Nom d'utilisateur, Nom de connexion, Identifiant de connexion"),
    department: words('Service, Département, Direction'),
    title: words('Intitulé du poste, Poste occupé, Fonction occupée, Titre'),
    phoneNumbers: words('Numéros de téléphone, Numéro de téléphone, Téléphone, Téléphone fixe, Téléphone professionnel'),
    mobile: words('Mobile, Téléphone mobile, Portable, Téléphone portable, Numéro de portable'),
    secondaryEmail: words('E-mail secondaire, Adresse e-mail secondaire, Deuxième adresse e-mail'),
    extension: words('Numéro de poste, Poste téléphonique, Extension'),
    countryPrefix: words('Indicatif du pays, Indicatif, Indicatif téléphonique, Indicatif pays, Préfixe du pays'),
    userType: words("Type d'utilisateur, Type utilisateur"),
    defaultNumber: words('Numéro par défaut, Numéro sortant par défaut'),
    outboundNumbers: words("Numéros sortants, Numéros d'appel sortants"),
    skills: words('Compétences, Compétence, Niveaux de compétence'),
    restrictions: words('Restrictions, Limitations'),
    securityProfiles: words('Profils de sécurité, Profil de sécurité'),
    routingProfile: words("Profil de routage, Profil d'acheminement"),
    phoneType: words('Type de téléphone'),
    afterCallWork: words('Travail après appel, Post-appel, Temps de post-appel'),
    autoAccept: words('Acceptation automatique, Acceptation automatique des appels, Décroché automatique'),
    hierarchy: words('Hiérarchie, Groupe hiérarchique, Chemin hiérarchique'),
    tags: words('Étiquettes, Balises, Mots-clés'),
  },
  yes: words('oui, o, vrai'),
  no: words('non, n, faux'),
  months: months(
    'janvier/janv/jan février/févr/fév/fevrier/fevr/fev mars avril/avr mai juin juillet/juil août/aout septembre/sept/sep octobre/oct novembre/nov décembre/déc/decembre',
  ),
  totals: words('total, totaux, somme, sous-total, sous total, total général, nombre, moyenne, effectif, effectif total'),
};
