/** French. */
import { language } from './language.js';

export const fr = language({
  tag: 'fr',
  headings: {
    role: 'Rôle, Rôle utilisateur, Nom du rôle',
    manageTeam:
      "Peut gérer des équipes, Peut gérer les équipes, Peut gérer une équipe, Gère des équipes, Gère une équipe, Est responsable, Est chef d'équipe, Est manager, Chef d'équipe (o/n), Encadrant (o/n)",
    email:
      'Adresse e-mail, Adresse email, E-mail, Email, Courriel, Adresse électronique, Adresse mail, Adresse de courriel, Mél, E-mail professionnel, Email professionnel, Courriel professionnel',
    employeeId:
      "Identifiant employé, ID employé, Numéro d'employé, N° employé, No employé, Matricule, Identifiant de l'employé, Numéro employé, Numéro de matricule, Matricule employé, Identifiant salarié, ID salarié, Matricule salarié, Code employé",
    firstName: 'Prénom, Prénoms',
    lastName: "Nom de famille, Nom, Nom usuel, Patronyme, Nom d'usage",
    homeTown: "Ville, Ville d'origine, Ville de résidence, Commune",
    stateOrCountry: 'État ou pays, État, Pays, Région, Pays ou état, Province, Région ou pays, État/Pays, Pays/Région',
    profile: 'Profil, Texte du profil, Biographie, À propos, Description, Présentation',
    phoneChannel: 'Canal téléphone, Canal téléphonique, Téléphone (o/n), Canal voix',
    chatChannel: 'Canal chat, Canal de chat, Chat (o/n), Canal tchat, Canal messagerie instantanée',
    emailChannel: 'Canal e-mail, Canal email, E-mail (o/n), Email (o/n), Canal courriel',
    teamLeader:
      "Chef d'équipe, Responsable d'équipe, Responsable, Manager, Supérieur, Supérieur hiérarchique, Superviseur, E-mail du responsable, Email du responsable, Chef, N+1, Responsable hiérarchique, Encadrant, Rapporte à, E-mail du chef d'équipe, Responsable direct, Manager direct, Chef de service",
    employmentStatus: "Statut d'emploi, Type de contrat, Type d'emploi, Contrat, Temps de travail, Statut professionnel, Nature du contrat",
    startDate:
      "Date de début, Date d'embauche, Date d'entrée, Date d'arrivée, Embauche, Entrée, Date de prise de poste, Début, Date de début de contrat",
    groups:
      'Groupes, Groupe, Affectations de groupe, Affectation de groupe, Attribution de groupe, Groupes affectés, Groupes attribués, Affectations aux groupes, Équipes',
    temporaryPassword: 'Mot de passe temporaire, Mot de passe, Mot de passe provisoire, Mot de passe initial, MDP, MDP temporaire',
    licenseType: 'Type de licence, Licence',
    status: 'Statut, Statut du compte',
    record: 'Enregistrement',
    username: "Nom d'utilisateur, Nom de connexion, Identifiant de connexion",
    department: 'Service, Département, Direction',
    title: 'Intitulé du poste, Poste occupé, Fonction occupée, Titre',
    phoneNumbers: 'Numéros de téléphone, Numéro de téléphone, Téléphone, Téléphone fixe, Téléphone professionnel',
    mobile: 'Mobile, Téléphone mobile, Portable, Téléphone portable, Numéro de portable',
    secondaryEmail: 'E-mail secondaire, Adresse e-mail secondaire, Deuxième adresse e-mail',
    extension: 'Numéro de poste, Poste téléphonique, Extension',
    countryPrefix: 'Indicatif du pays, Indicatif, Indicatif téléphonique, Indicatif pays, Préfixe du pays',
    userType: "Type d'utilisateur, Type utilisateur",
    defaultNumber: 'Numéro par défaut, Numéro sortant par défaut',
    outboundNumbers: "Numéros sortants, Numéros d'appel sortants",
    skills: 'Compétences, Compétence, Niveaux de compétence',
    restrictions: 'Restrictions, Limitations',
    securityProfiles: 'Profils de sécurité, Profil de sécurité',
    routingProfile: "Profil de routage, Profil d'acheminement",
    phoneType: 'Type de téléphone',
    afterCallWork: 'Travail après appel, Post-appel, Temps de post-appel',
    autoAccept: 'Acceptation automatique, Acceptation automatique des appels, Décroché automatique',
    hierarchy: 'Hiérarchie, Groupe hiérarchique, Chemin hiérarchique',
    tags: 'Étiquettes, Balises, Mots-clés',
  },
  yes: 'oui, o, vrai',
  no: 'non, n, faux',
  months:
    'janvier/janv/jan février/févr/fév/fevrier/fevr/fev mars avril/avr mai juin juillet/juil août/aout septembre/sept/sep octobre/oct novembre/nov décembre/déc/decembre',
  totals: 'total, totaux, somme, sous-total, sous total, total général, nombre, moyenne, effectif, effectif total',
});
