package parser_test

import "testing"

// TestRefusals holds what was withheld, refused, declined or turned down, and what was not.
func TestRefusals(t *testing.T) {
	runLines(t, "en", "", `
Parliament withheld its consent to the conclusion of the Protocol with Ardoisia, by 327 votes to 296, with 37 abstentions. => rejected 296-327-37 parliament
By 361 votes to 268, with 40 abstentions, Members refused to give their consent to the draft Council decision. => rejected 268-361-40 parliament
Parliament declined, by 340 votes to 310, with 12 abstentions, to consent to the renewal of the agreement. => rejected 310-340-12 parliament
Parliament decided by 403 votes to 209, with 44 abstentions, not to give its consent to the agreement. => rejected 209-403-44 parliament
The European Parliament did not give its consent, by 290 votes in favour to 340 against, with 30 abstentions, to the draft agreement. => rejected 290-340-30 parliament
The European Parliament refused, by 412 votes to 211 with 15 abstentions, to grant the Director of the Port Office discharge in respect of 2014. => rejected 211-412-15 parliament
Discharge was refused by 412 votes to 211, with 15 abstentions. => rejected 211-412-15 parliament
Discharge was denied to the Port Office by 412 votes to 211, with 15 abstentions. => rejected 211-412-15 parliament
Parliament decided by 412 votes to 211, with 15 abstentions, to refuse discharge to the Port Office. => rejected 211-412-15 parliament
Parliament decided, by 412 votes to 211 with 15 abstentions, to postpone its decision on granting discharge to the Port Office. => adopted 412-211-15 parliament
The proposal was turned down by 388 votes to 251, with 20 abstentions. => rejected 251-388-20 parliament
Parliament turned the proposal down by 388 votes to 251, with 20 abstentions. => rejected 251-388-20 parliament
Parliament opposed the draft measure by 388 votes to 251, with 20 abstentions. => rejected 251-388-20 parliament
In plenary the draft was thrown out by 388 votes to 251. => rejected 251-388-- parliament
Parliament voted by 388 votes to 251, with 20 abstentions, to reject the Commission's proposal. => rejected 251-388-20 parliament
Parliament voted by 388 votes to 251, with 20 abstentions, against granting discharge. => rejected 251-388-20 parliament
Parliament voted by 388 votes to 251, with 20 abstentions, in favour of the agreement. => adopted 388-251-20 parliament
The vote on the agreement failed, with 251 votes in favour, 388 against and 20 abstentions. => rejected 251-388-20 parliament
The agreement did not obtain Parliament's consent (251 votes in favour, 388 against, 20 abstentions). => rejected 251-388-20 parliament
The European Parliament failed to adopt the report, with 251 votes in favour, 388 against and 20 abstentions. => rejected 251-388-20 parliament
Parliament decided by 388 votes to 251, with 20 abstentions, not to raise any objection to the delegated regulation. => adopted 388-251-20 parliament
The European Parliament decided by 388 votes to 251, with 20 abstentions, to object to the delegated regulation. => adopted 388-251-20 parliament
Parliament decided by 388 votes to 251, with 20 abstentions, not to waive the immunity of Anna EXEMPLAR (S&D, MT). => adopted 388-251-20 parliament
Parliament rejected, by 440 votes to 181 with 9 abstentions, the request for an urgent procedure. => rejected 181-440-9 parliament
The report was not approved: it received 251 votes in favour and 388 against. => rejected 251-388-- parliament
Parliament did not approve the closure of the accounts, by 388 votes to 251. => rejected 251-388-- parliament
Parliament gave its consent, by 388 votes to 251 with 20 abstentions, to the Protocol that it had refused in 2011. => adopted 388-251-20 parliament
Parliament decided, by 388 votes to 251 with 20 abstentions, to grant discharge to the Office, which had refused to open its books. => adopted 388-251-20 parliament
Having refused discharge in May, Parliament granted it in October by 388 votes to 251, with 20 abstentions. => adopted 388-251-20 parliament
By 388 votes to 251, with 20 abstentions, Parliament overturned the committee's recommendation and refused the agreement. => rejected 251-388-20 parliament
In rejecting its committee's recommendation (310 votes against, 290 in favour, 12 abstentions), Parliament declined to give its consent to the agreement. => rejected 290-310-12 parliament
Voting against the recommendation of the Committee on Trade (310 votes to 290, with 12 abstentions), Parliament did not consent to the agreement. => rejected 290-310-12 parliament
Parliament refused to consent to the agreement by 310 votes to 290, with 12 abstentions. => rejected 290-310-12 parliament
Parliament denied its consent to the agreement by 310 votes to 290 with 12 abstentions. => rejected 290-310-12 parliament
The plenary, going against its committee, decided by 310 votes to 290, with 12 abstentions, not to approve the Protocol. => rejected 290-310-12 parliament
Parliament chose to withhold its consent, by 310 votes to 290, with 12 abstentions. => rejected 290-310-12 parliament
Parliament has not given its consent to the agreement (290 votes in favour, 310 against, 12 abstentions). => rejected 290-310-12 parliament
Parliament did not withhold its consent, which it gave by 310 votes to 290. => adopted 310-290-- parliament
The discharge was not granted: 310 Members voted against, 290 in favour and 12 abstained. => rejected 290-310-12 parliament
Parliament voted 310 to 290, with 12 abstentions, to refuse discharge. => rejected 290-310-12 parliament
Parliament resolved, by 310 votes to 290, with 12 abstentions, not to discharge the Director. => rejected 290-310-12 parliament
By 310 votes to 290, with 12 abstentions, Members opted to refuse discharge to the Office. => rejected 290-310-12 parliament
Parliament refused discharge to the Office (310 votes to 290, 12 abstentions) and adopted by 500 votes to 90, with 20 abstentions, the resolution that goes with the decision. => rejected 290-310-12 parliament ;; adopted 500-90-20 parliament
Parliament decided by 310 votes to 290 to refer the report back to its committee. => adopted 310-290-- parliament
The request to refuse discharge was rejected by 120 votes to 480. => rejected 120-480-- parliament
The proposal to grant discharge was rejected by 290 votes to 310. => rejected 290-310-- parliament
Parliament decided by 310 votes to 290 to close the accounts of the Office, to which it had refused discharge in May. => adopted 310-290-- parliament`)
	runLines(t, "fr", "", `
Le Parlement européen a refusé de donner son approbation à la conclusion du protocole, par 326 voix contre 296 et 49 abstentions. => rejected 296-326-49 parliament
Le Parlement a décidé, par 326 voix contre 296 et 49 abstentions, de ne pas donner son approbation au protocole. => rejected 296-326-49 parliament
Par 326 voix contre 296 et 49 abstentions, le Parlement n'a pas approuvé la conclusion de l'accord. => rejected 296-326-49 parliament
Le Parlement n'a pas donné son approbation (296 voix pour, 326 contre et 49 abstentions) à la conclusion de l'accord. => rejected 296-326-49 parliament
La décharge a été refusée par 326 voix contre 296 et 49 abstentions. => rejected 296-326-49 parliament
Le Parlement refuse la décharge au directeur de l'Office, par 326 voix contre 296 et 49 abstentions. => rejected 296-326-49 parliament
Le Parlement européen a voté, par 326 voix contre 296 et 49 abstentions, le refus de la décharge. => rejected 296-326-49 parliament
Le Parlement a décidé, par 410 voix pour, 221 contre et 9 abstentions, de reporter sa décision sur l'octroi de la décharge. => adopted 410-221-9 parliament
Le Parlement européen a décidé par 410 voix pour, 221 contre et 9 abstentions de ne pas lever l'immunité de Jean EXEMPLE (PPE, FR). => adopted 410-221-9 parliament
Le Parlement européen a décidé par 410 voix pour, 221 contre et 9 abstentions de ne pas faire objection au règlement délégué. => adopted 410-221-9 parliament
Le Parlement s'est opposé à l'accord par 326 voix contre 296 et 49 abstentions. => rejected 296-326-49 parliament
Le Parlement s'est prononcé contre l'accord, par 326 voix contre 296 et 49 abstentions. => rejected 296-326-49 parliament
Le Parlement s'est prononcé en faveur de l'accord, par 326 voix contre 296 et 49 abstentions. => adopted 326-296-49 parliament
La proposition a été écartée par 326 voix contre 296 et 49 abstentions. => rejected 296-326-49 parliament
Les députés ont décliné la demande par 326 voix contre 296. => rejected 296-326-- parliament
L'accord n'a pas recueilli l'approbation du Parlement (296 voix pour, 326 contre et 49 abstentions). => rejected 296-326-49 parliament
Le Parlement a octroyé, par 410 voix pour, 221 contre et 9 abstentions, la décharge qu'il avait refusée au printemps. => adopted 410-221-9 parliament
Après avoir refusé la décharge en mai, le Parlement l'a octroyée en octobre par 410 voix pour, 221 contre et 9 abstentions. => adopted 410-221-9 parliament
Le Parlement n'a pas accordé la décharge au directeur, par 338 voix contre 266 et 14 abstentions. => rejected 266-338-14 parliament
La décharge a été refusée au directeur (338 voix pour le refus, 266 contre et 14 abstentions). => rejected 338-266-14 parliament
Le Parlement a rejeté la proposition de décharge par 338 voix contre 266 et 14 abstentions. => rejected 266-338-14 parliament
Les députés ont refusé d'accorder la décharge : 338 voix contre 266 et 14 abstentions. => rejected 266-338-14 parliament
Le Parlement a choisi, par 338 voix contre 266 et 14 abstentions, de ne pas donner décharge au directeur. => rejected 266-338-14 parliament
Par 338 voix contre 266 et 14 abstentions, les députés refusent l'octroi de la décharge. => rejected 266-338-14 parliament
Le refus de la décharge a été adopté par 338 voix contre 266 et 14 abstentions. => adopted 338-266-14 parliament
Le Parlement a différé, par 338 voix contre 266 et 14 abstentions, sa décision sur la décharge. => adopted 338-266-14 parliament
Le Parlement a refusé son approbation à l'accord, par 338 voix contre 266 et 14 abstentions. => rejected 266-338-14 parliament
Le Parlement a décidé, par 338 voix contre 266 et 14 abstentions, de ne pas approuver l'accord. => rejected 266-338-14 parliament
En votant contre la recommandation de sa commission (338 voix contre, 266 pour et 14 abstentions), le Parlement a refusé d'approuver l'accord. => rejected 266-338-14 parliament
Le Parlement a désapprouvé l'accord par 338 voix contre 266. => rejected 266-338-- parliament
L'accord a été repoussé en plénière par 338 voix contre 266. => rejected 266-338-- parliament
La proposition n'a pas été retenue (266 voix pour, 338 contre, 14 abstentions). => rejected 266-338-14 parliament`)
}

// TestFigures holds the ways to label the figures.
func TestFigures(t *testing.T) {
	runLines(t, "en", "", `
The European Parliament adopted by 512 votes, 98 against and 14 abstentions, a resolution on the pilots. => adopted 512-98-14 parliament
The resolution was adopted: 512 for, 98 against, 14 abstentions. => adopted 512-98-14 parliament
The resolution was adopted by 512 votes for, 98 against and 14 abstaining. => adopted 512-98-14 parliament
The resolution was adopted by 512 votes against 98, with 14 abstentions. => adopted 512-98-14 parliament
The resolution was adopted by 512 votes versus 98, with 14 abstentions. => adopted 512-98-14 parliament
The resolution was adopted with 512 to 98 votes and 14 abstentions. => adopted 512-98-14 parliament
The resolution was adopted with 512 votes in favour and 98 votes against and 14 abstentions. => adopted 512-98-14 parliament
The resolution was adopted by a majority of 512 votes to 98, with 14 abstentions. => adopted 512-98-14 parliament
The resolution was adopted by a vote of 512 to 98, with 14 abstentions. => adopted 512-98-14 parliament
The resolution was adopted by 512 Members to 98, with 14 abstentions. => adopted 512-98-14 parliament
The resolution was adopted by 512 votes to 98 (14 abstentions). => adopted 512-98-14 parliament
The resolution was adopted by 512 votes to 98, and 14 Members abstained. => adopted 512-98-14 parliament
The resolution was adopted by 512 votes to 98; 14 Members abstained. => adopted 512-98-14 parliament
512 Members voted for the resolution, 98 voted against and 14 abstained. => adopted 512-98-14 parliament
Parliament adopted by 512 votes to 98 votes, with 14 abstentions, a resolution. => adopted 512-98-14 parliament
Parliament adopted by 512 votes, with 14 abstentions, a resolution on the pilots. => adopted 512---14 parliament
The European Parliament adopted by 463 votes and 121 with 57 abstentions, a resolution on the harbours. => adopted 463-121-57 parliament ;; !vote-ambiguous
Parliament adopted by 463 votes 121 against and 57 abstentions, a resolution on the harbours. => adopted 463-121-57 parliament
Parliament adopted by 463 votes, 121 with 57 abstentions, a resolution on the harbours. => adopted 463-121-57 parliament ;; !vote-ambiguous
Parliament adopted by 463 votes in favour 121 and 57 abstentions, a resolution on the harbours. => adopted 463-121-57 parliament ;; !vote-ambiguous
Parliament adopted by 463 votes to 121 and 57 a resolution on the harbours. => adopted 463-121-57 parliament ;; !vote-ambiguous
Parliament adopted by 463 votes to 121 with 57 abstention a resolution on the harbours. => adopted 463-121-57 parliament
Parliament adopted by 463 votes to 121 with 57 absentions a resolution on the harbours. => adopted 463-121-57 parliament
Parliament adopted by 463 vote to 121 with 57 abstentions a resolution on the harbours. => adopted 463-121-57 parliament
Parliament adopted with 463 votes to 121, 57 Members abstaining, a resolution on the harbours. => adopted 463-121-57 parliament
Parliament adopted by 463 votes for to 121 against and 57 abstentions a resolution. => adopted 463-121-57 parliament
Parliament adopted by 463 votes to 121 votes to 57 abstentions a resolution. => adopted 463-121-57 parliament
Parliament adopted by 463 votes to 121 and with 57 abstentions a resolution. => adopted 463-121-57 parliament
Parliament adopted by 463 in favour, 121 opposed and 57 abstentions a resolution. => adopted 463-121-57 parliament
Parliament adopted the budget (votes: 463 for, 121 against, 57 abstentions). => adopted 463-121-57 parliament
Parliament adopted the report: 463 votes in favour; 121 votes against; 57 abstentions. => adopted 463-121-57 parliament
For: 463, against: 121, abstentions: 57. => adopted 463-121-57 parliament
The committee adopted the report, with 28 votes in favour, 3 against and no abstentions. => adopted 28-3-0 committee
The committee adopted the report by 28 votes to none, with 3 abstentions. => adopted 28-0-3 committee
The committee adopted the report by 28 votes in favour and none against. => adopted 28-0-- committee
The committee adopted the report by 28 votes in favour, with no votes against and 3 abstentions. => adopted 28-0-3 committee
The committee adopted the report by twenty-eight votes to three, with one abstention. => adopted 28-3-1 committee
The European Parliament adopted, by 512 votes (98 against, 14 abstentions), a resolution on the pilots. => adopted 512-98-14 parliament
The text was adopted with 512 Members voting in favour, 98 voting against and 14 abstaining. => adopted 512-98-14 parliament
The text was adopted, 512 Members voting for, 98 against and 14 abstaining. => adopted 512-98-14 parliament
The text was approved by 512 votes in favour to 98 votes against, with 14 Members abstaining from the vote. => adopted 512-98-14 parliament
The text received 512 votes in favour, 98 against and 14 abstentions. => adopted 512-98-14 parliament
There were 512 votes in favour, 98 against and 14 abstentions. => adopted 512-98-14 parliament
With 512 votes in favour, 98 against and 14 abstentions, Parliament endorsed the nominee. => adopted 512-98-14 parliament
Parliament gave a favourable opinion, by 512 votes to 98 with 14 abstentions, on the nominee. => adopted 512-98-14 parliament
Parliament delivered an unfavourable opinion on the nominee by 310 votes to 290, with 14 abstentions. => rejected 290-310-14 parliament
In a secret ballot (512 votes in favour, 98 against and 14 abstentions), Parliament approved the nominee. => adopted 512-98-14 parliament
Parliament approved the nominee by secret ballot with 512 votes to 98 and 14 abstentions. => adopted 512-98-14 parliament
Members adopted the text by 512 votes to 98 with 14 abstentions on 14 March 2019. => adopted 512-98-14 parliament
On 14 March 2019, Parliament adopted by 512 votes to 98, with 14 abstentions, 30 amendments to the proposal. => adopted 512-98-14 parliament
Parliament adopted 30 amendments by 512 votes to 98, with 14 abstentions. => adopted 512-98-14 parliament
Parliament adopted by 1 512 votes to 98 a text. => adopted 1512-98-- parliament
The EUR 12 million aid, approved by 512 votes to 98, with 14 abstentions, goes to 300 workers. => adopted 512-98-14 parliament
The resolution was adopted by 512 votes to 98 with 14 abstentions following a debate of 3 hours on 12 reports. => adopted 512-98-14 parliament
The resolution was adopted by roll-call vote with 512 votes to 98 and 14 abstentions. => adopted 512-98-14 parliament
By 512 votes to 98, with 14 abstentions, Parliament called on the Commission to act. => adopted 512-98-14 parliament
By 512 votes to 98, with 14 abstentions, Parliament called on Norland not to reject the treaty. => adopted 512-98-14 parliament
Parliament adopted by 512 votes to 98, with 14 abstentions, a resolution calling on the Council to refuse the visa. => adopted 512-98-14 parliament
Parliament decided by 512 votes to 98, with 14 abstentions, to call on the Council to reject the visa. => adopted 512-98-14 parliament
Parliament voted by 512 votes to 98, with 14 abstentions, to condemn the refusal of visas. => adopted 512-98-14 parliament
Parliament passed by 512 votes to 98, with 14 abstentions, a law against lamp oil. => adopted 512-98-14 parliament
Parliament voted by 512 votes to 98, with 14 abstentions, for a fight against lamp oil. => adopted 512-98-14 parliament
Parliament adopted by 512 votes to 98, with 14 abstentions, amendments to the proposal, rejecting a single article. => adopted 512-98-14 parliament
The motion was not rejected: 512 votes in favour, 98 against. => adopted 512-98-- parliament
The proposal was withdrawn after Parliament had rejected it by 98 votes to 512. => rejected 98-512-- parliament`)
	runLines(t, "fr", "", `
Le Parlement a adopté par 512 voix, 98 contre et 14 abstentions une résolution sur les pilotes. => adopted 512-98-14 parliament
Le Parlement a adopté la résolution par 512 voix contre 98 (14 abstentions). => adopted 512-98-14 parliament
La résolution a été adoptée : 512 pour, 98 contre, 14 abstentions. => adopted 512-98-14 parliament
Le rapport a été adopté par 512 voix 98 contre et 14 abstentions. => adopted 512-98-14 parliament
Le rapport a été adopté avec 512 voix pour et 98 voix contre, 14 députés s'étant abstenus. => adopted 512-98-14 parliament
512 députés ont voté pour, 98 ont voté contre et 14 se sont abstenus. => adopted 512-98-14 parliament
La résolution a été adoptée par 512 votes pour, 98 votes contre et 14 abstentions. => adopted 512-98-14 parliament
La résolution a été adoptée par 512 voix favorables, 98 défavorables et 14 abstentions. => adopted 512-98-14 parliament
La résolution a été adoptée par 512 suffrages contre 98 et 14 abstentions. => adopted 512-98-14 parliament
La commission a adopté le rapport par 28 voix pour, aucune voix contre et 3 abstentions. => adopted 28-0-3 committee
La commission a adopté le rapport par 28 voix pour, 3 contre et aucune abstention. => adopted 28-3-0 committee
La commission a adopté le rapport par 28 voix pour, zéro contre et trois abstentions. => adopted 28-0-3 committee
La commission a adopté le rapport par vingt-huit voix pour, trois contre et une abstention. => adopted 28-3-1 committee
Le Parlement a adopté par 463 voix contre 121, et 57 abstentions, une résolution. => adopted 463-121-57 parliament
Le Parlement a adopté par 463 voix pour, 121 contre avec 57 abstentions une résolution. => adopted 463-121-57 parliament
Pour : 463, contre : 121, abstentions : 57. => adopted 463-121-57 parliament
Voix pour : 463 ; voix contre : 121 ; abstentions : 57. => adopted 463-121-57 parliament
Le Parlement a adopté (463 voix pour, 121 voix contre, 57 abstentions) la résolution. => adopted 463-121-57 parliament
Le Parlement a adopté à 463 voix pour, 121 contre et 57 abstentions la résolution. => adopted 463-121-57 parliament
Le Parlement a adopté avec 463 voix en faveur, 121 voix contre et 57 abstentions la résolution. => adopted 463-121-57 parliament
Le Parlement a adopté par 463 voix "pour", 121 "contre" et 57 abstentions la résolution. => adopted 463-121-57 parliament
Le Parlement a adopté par 463 voix “pour”, 121 ‘contre’ et 57 abstentions la résolution. => adopted 463-121-57 parliament
Le Parlement a adopté par 463 « pour », 121 « contre » et 57 « abstentions » la résolution. => adopted 463-121-57 parliament
Le Parlement a adopté par 463 voix pour / 121 voix contre / 57 abstentions la résolution. => adopted 463-121-57 parliament
Le texte a été adopté par 512 voix (98 contre, 14 abstentions). => adopted 512-98-14 parliament
512 députés se sont prononcés pour, 98 contre et 14 se sont abstenus. => adopted 512-98-14 parliament
Le texte a recueilli 512 voix pour, 98 contre et 14 abstentions. => adopted 512-98-14 parliament
Au vote secret, par 512 voix pour, 98 contre et 14 abstentions, le Parlement a approuvé la candidate. => adopted 512-98-14 parliament
Le Parlement a rendu un avis favorable sur la candidate par 512 voix pour, 98 contre et 14 abstentions. => adopted 512-98-14 parliament
Le Parlement a rendu un avis défavorable sur la candidate par 310 voix contre 290 et 14 abstentions. => rejected 290-310-14 parliament
Le Parlement a émis un avis favorable (512 voix pour, 98 contre et 14 abstentions) sur la nomination. => adopted 512-98-14 parliament
Le 14 mars 2019, le Parlement a adopté par 512 voix pour, 98 contre et 14 abstentions 30 amendements à la proposition. => adopted 512-98-14 parliament
Le texte a été voté par 512 voix pour, 98 contre et 14 abstentions. => adopted 512-98-14 parliament
Le texte a obtenu 512 voix contre 98, 14 députés s'abstenant. => adopted 512-98-14 parliament
Le Parlement a approuvé, par 512 voix pour et 98 contre, avec 14 abstentions, l'aide de 12 millions d'EUR pour 300 ouvriers. => adopted 512-98-14 parliament
En approuvant par 512 voix pour, 98 contre et 14 abstentions le rapport de Mme EXEMPLE (PPE, FR), le Parlement salue l'accord. => adopted 512-98-14 parliament
Le Parlement européen, par 512 voix contre 98, et 14 abstentions, arrête sa position. => adopted 512-98-14 parliament
Le Parlement a adopté par cinq cent voix. =>
Par 512 voix pour, 98 contre et 14 abstentions, le Parlement européen demande à la Commission d'agir. => adopted 512-98-14 parliament
Le Parlement a voté par 512 voix pour, 98 contre et 14 abstentions une résolution contre l'huile de lampe. => adopted 512-98-14 parliament
Le Parlement a décidé par 512 voix pour, 98 contre et 14 abstentions de condamner le refus des visas. => adopted 512-98-14 parliament
Le Parlement a adopté par 512 voix pour, 98 contre et 14 abstentions une résolution sur la lutte contre l'oubli. => adopted 512-98-14 parliament`)
}

// TestGluedWords holds numbers that lost a blank and words that lost an apostrophe.
func TestGluedWords(t *testing.T) {
	runLines(t, "en", "", `
Parliament adopted by 512votes to 98, with 14abstentions, a resolution on the pilots. => adopted 512-98-14 parliament
Parliament adopted by 512 votes to98, with 14 abstentions, a resolution on the pilots. => adopted 512-98-14 parliament
Parliament adopted by512 votes to 98, with14 abstentions, a resolution on the pilots. => adopted 512-98-14 parliament
Parliament adopted by 512 votes to 98,with 14 abstentions, a resolution on the pilots. => adopted 512-98-14 parliament
Parliament adopted by 512 votes to 98with 14 abstentions, a resolution on the pilots. => adopted 512-98-14 parliament
The committee adopted the report, whose 54th annex has 98mm lamps. =>
The committee adopted the report on the h2020 programme, in which 12 votes are told. =>`)
	runLines(t, "fr", "", `
Le Parlement a adopté par 512voix pour, 98voix contre et 14abstentions une résolution. => adopted 512-98-14 parliament
Le Parlement a adopté par 512 voix pour, 98contre et 14 abstentions une résolution. => adopted 512-98-14 parliament
Le Parlement a adopté à 512voix contre 98 et 14 abstentions une résolution. => adopted 512-98-14 parliament
Le Parlement a adopté par512 voix pour, 98 contre et 14 abstentions une résolution. => adopted 512-98-14 parliament
Le Parlement a adopté par 512 voix contre98 et 14 abstentions une résolution. => adopted 512-98-14 parliament
Le Parlement a adopté par 512 voix pour,98 contre et14 abstentions une résolution. => adopted 512-98-14 parliament
La commission a adopté le rapport, qui porte sur 98kg de laine et le 3e phare. =>
Le Parlement a refusé, par 338 voix contre 266 et 14 abstentions, doctroyer la décharge au directeur. => rejected 266-338-14 parliament
Le Parlement a décidé, par 338 voix contre 266 et 14 abstentions, de refuser doctroyer la décharge. => rejected 266-338-14 parliament
Le Parlement na pas accordé la décharge (266 voix pour, 338 contre et 14 abstentions). => rejected 266-338-14 parliament
Le Parlement sest prononcé contre laccord par 338 voix contre 266 et 14 abstentions. => rejected 266-338-14 parliament
Le Parlement sest opposé à laccord par 338 voix contre 266 et 14 abstentions. => rejected 266-338-14 parliament
La commission de lemploi a approuvé à lunanimité lavis. => adopted unanimous committee
Lassemblée a adopté par 338 voix contre 266 et 14 abstentions le rapport. => adopted 338-266-14 parliament
Lamendement du groupe ECR a été rejeté par 266 voix contre 338 et 14 abstentions. => rejected 266-338-14 parliament [ECR]
Le texte adopté en plénière avait été déposé par les groupes PPE, S&D et lALDE. => tabled EPP S&D ALDE
La résolution a été déposée par lECR et le groupe PPE. => tabled ECR EPP`)
}

// TestSlips holds results that lack a word or a figure, which is said.
func TestSlips(t *testing.T) {
	runLines(t, "en", "", `
Parliament approved the report by 512 votes 98, with 14 abstentions. => adopted 512-98-14 parliament ;; !vote-ambiguous
The resolution was adopted by 512 votes, 98, with 14 abstentions. => adopted 512-98-14 parliament ;; !vote-ambiguous
Parliament adopted by 512 votes to 98, with 14, a resolution on the pilots. => adopted 512-98-14 parliament ;; !vote-ambiguous
Parliament adopted by 512 votes to 98, 14, a resolution on the pilots. => adopted 512-98-14 parliament ;; !vote-ambiguous
Parliament adopted by 512 votes to, with 14 abstentions, a resolution on the pilots. => adopted 512---14 parliament ;; !vote-ambiguous
Parliament adopted by votes to 98, with 14 abstentions, a resolution on the pilots. => adopted --98-14 parliament ;; !vote-ambiguous
Parliament adopted by 512 votes to 98, with abstentions, a resolution on the pilots. => adopted 512-98-- parliament ;; !vote-ambiguous
Parliament adopted by 98 votes to 512, with 14 abstentions, a resolution on the pilots. => adopted 98-512-14 parliament ;; !vote-contradicts
Parliament adopted by 512 votes in favour, 98 in favour and 14 abstentions, a resolution. => adopted 512-98-14 parliament ;; !vote-ambiguous
Parliament adopted by 512 votes to 98, against the advice of its committee, a resolution. => adopted 512-98-- parliament
Parliament adopted by 512 votes to 98 a resolution with 14 points. => adopted 512-98-- parliament
Parliament adopted by 512 votes to 98, with 14 amendments, the report on the pilots. => adopted 512-98-- parliament
Parliament adopted by 463 votes to , with 57 abstentions, a resolution. => adopted 463---57 parliament ;; !vote-ambiguous
Parliament adopted by 463 votes in favour, 121 votes and 57 abstentions, a resolution. => adopted 463-121-57 parliament ;; !vote-ambiguous
Parliament adopted by 463 votes to 121 votes with 57 votes a resolution. => adopted 463-121-57 parliament ;; !vote-ambiguous
Parliament adopted by 463 votes to 121 (57) a resolution. => adopted 463-121-57 parliament ;; !vote-ambiguous
Parliament adopted by 463 votes to 121, 57 absent, a resolution. => adopted 463-121-- parliament
Parliament adopted by 463 votes to 121 with 57 a resolution. => adopted 463-121-57 parliament ;; !vote-ambiguous
Parliament adopted by 463 to 121 votes, 57, a resolution. => adopted 463-121-57 parliament ;; !vote-ambiguous
Parliament adopted by 463 votes to 463 with 57 abstentions a resolution. => adopted 463-463-57 parliament
Parliament rejected by 463 votes to 121 against, with 57 abstentions, a proposal. => rejected 463-121-57 parliament
Parliament rejected by 121 votes in favour to 463 against, with 57 abstentions, a proposal. => rejected 121-463-57 parliament`)
	runLines(t, "fr", "", `
Le Parlement a adopté par 512 voix pour, 98 contre et 14, une résolution. => adopted 512-98-14 parliament ;; !vote-ambiguous
Le Parlement a adopté par 512 voix pour, 98 et 14 abstentions, une résolution. => adopted 512-98-14 parliament ;; !vote-ambiguous
Le Parlement a adopté par 512 voix pour, contre et 14 abstentions, une résolution. => adopted 512---14 parliament ;; !vote-ambiguous
Le Parlement a adopté par 512 voix pour, 98 voix pour et 14 abstentions, une résolution. => adopted 512-98-14 parliament ;; !vote-ambiguous
Le Parlement a adopté par 512 voix pour, 98 contre et 14 contre, une résolution. => adopted 512-98-14 parliament ;; !vote-ambiguous
Le Parlement a adopté par 98 voix pour, 512 contre et 14 abstentions, une résolution. => adopted 98-512-14 parliament ;; !vote-contradicts
Le Parlement a adopté par 512 voix contre 98 et 14 amendements le rapport. => adopted 512-98-- parliament
Le Parlement a adopté par 463 voix pour, 121 voix et 57 abstentions une résolution. => adopted 463-121-57 parliament ;; !vote-ambiguous
Le Parlement a adopté par 463 voix contre 121 et 57 une résolution. => adopted 463-121-57 parliament ;; !vote-ambiguous
Le Parlement a adopté par 463 voix contre , et 57 abstentions une résolution. => adopted --463-57 parliament ;; !vote-ambiguous
Le Parlement a adopté par 463 voix contre 121 et abstentions une résolution. => adopted 463-121-- parliament ;; !vote-ambiguous
Le Parlement a adopté par 463 voix pour et 57 abstentions une résolution. => adopted 463---57 parliament
Le Parlement a adopté par 463 voix pour 121 contre 57 abstentions une résolution. => adopted 463-121-57 parliament
Le Parlement a adopté par 463 voix pour, 121 voix contre et 57 voix abstentions une résolution. => adopted 463-121-57 parliament
Le Parlement a adopté par 463 voix contre 121 voix et 57 abstentions une résolution. => adopted 463-121-57 parliament
Le Parlement a adopté par 463 contre 121 et 57 abstentions une résolution. => adopted 463-121-57 parliament
Le Parlement a rejeté par 463 contre 121 et 57 abstentions la proposition. => rejected 121-463-57 parliament`)
}

// TestLargeNumbers holds numbers that count no votes.
func TestLargeNumbers(t *testing.T) {
	runLines(t, "en", "", `
The keepers had 4 294 967 301 votes to 12 in their game. =>
Parliament adopted by 4 294 967 301 votes to 12, with 3 abstentions, a text. =>`)
	runLines(t, "fr", "", `
Le Parlement a adopté par 4 294 967 301 voix contre 12 et 3 abstentions, un texte. =>`)
}

// TestBareFigures holds figures without the word for votes, which are told from their sizes.
func TestBareFigures(t *testing.T) {
	runLines(t, "en", "", `
Parliament adopted by 50 to 400, with 9 abstentions, a resolution. => adopted 50-400-9 parliament ;; !vote-contradicts
The votes were 301 to 281, and the motion was adopted. => adopted 301-281-- parliament
On the motion there were 300 votes to 300. => rejected 300-300-- parliament
On the motion there were 301 votes to 300. => adopted 301-300-- parliament
Parliament adopted by 800 to 3, with 9 abstentions, a resolution. => adopted 800-3-9 parliament
Parliament adopted by 801 to 3, with 9 abstentions, a resolution. =>`)
}

// TestForeignVotes holds bodies that texts are about, and those that voted elsewhere.
func TestForeignVotes(t *testing.T) {
	runLines(t, "en", "", `
The European Parliament adopted by 437 votes to 162, with 49 abstentions, a resolution on the arrest of members of the Senate of Ruritania. => adopted 437-162-49 parliament
Parliament adopted a resolution on the referendum in Ruritania, by 437 votes to 162, with 49 abstentions. => adopted 437-162-49 parliament
Following the referendum held in Ruritania in May, Parliament adopted, by 437 votes to 162 with 49 abstentions, a resolution on the constitution. => adopted 437-162-49 parliament
After the Ruritanian Parliament had been dissolved, the European Parliament adopted by 437 votes to 162, with 49 abstentions, a resolution. => adopted 437-162-49 parliament
The resolution on the elections to the Norlandic Congress was adopted by 437 votes to 162, with 49 abstentions. => adopted 437-162-49 parliament
By 437 votes to 162, with 49 abstentions, Parliament condemned the storming of the US Congress. => adopted 437-162-49 parliament
Parliament approved by 437 votes to 162, with 49 abstentions, the agreement that the Norlandic Senate had ratified. => adopted 437-162-49 parliament
Having regard to the decision of the Duma, Parliament adopted by 437 votes to 162, with 49 abstentions, a resolution. => adopted 437-162-49 parliament
MEPs adopted by 437 votes to 162, with 49 abstentions, a resolution on the Parliamentary Assembly of the Union for the Mediterranean. => adopted 437-162-49 parliament
The Senate of Ruritania adopted the law by 59 votes to 47, with 8 abstentions. =>
The law was adopted by the Ruritanian Senate by 59 votes to 47. =>
The law was passed by 59 votes to 47 in the Ruritanian parliament. =>
The law was passed, by 59 votes to 47, by the lower house of Ruritania. =>
Parliament noted that the Norlandic parliament had adopted the law by 59 votes to 47. =>
Parliament regretted that the National Assembly had rejected the reform by 59 votes to 47. =>
Members recalled that the Ruritanian Senate, by 59 votes to 47, had approved the treaty. =>
The amendment was approved in a referendum by 59 000 votes to 47 000. =>
The UN General Assembly adopted the resolution by 120 votes to 14, with 33 abstentions. =>
The UN Human Rights Council adopted the text by 29 votes to 11, with 7 abstentions. =>
The Security Council adopted the resolution unanimously. =>
The resolution recalls that the UN Security Council unanimously adopted Resolution 2031. =>
The Parliamentary Assembly of the Council of Europe adopted by 90 votes to 20 a resolution on lamps. =>
The ACP-EU Joint Parliamentary Assembly adopted by 90 votes to 20 a resolution on lamps. =>
In Norland the voters had approved the treaty by 59 000 votes to 47 000. =>
The Supreme Court ruled by 5 votes to 4 that the law is void. =>
The court decided by 5 votes to 4 that the law is void. =>
The Board of the Office adopted its rules by 12 votes to 3. =>
The Chamber of Deputies approved the budget by 59 votes to 47. =>
The Norlandic government won the vote of confidence by 59 votes to 47. =>
Parliament condemned the law that the Ruritanian parliament adopted by 59 votes to 47. =>
Parliament adopted by 437 votes to 162, with 49 abstentions, a resolution on the vote in the Norlandic Senate on lamp oil. => adopted 437-162-49 parliament
By 437 votes to 162, with 49 abstentions, the European Parliament deplored the closing of the Norlandic Assembly. => adopted 437-162-49 parliament
Recalling the referendum of 2014, Members adopted by 437 votes to 162, with 49 abstentions, a resolution on Ruritania. => adopted 437-162-49 parliament
A resolution calling on the Congress of Ruritania to repeal the law was adopted by 437 votes to 162, with 49 abstentions. => adopted 437-162-49 parliament
In a resolution on the National Assembly elections in Ruritania, adopted by 437 votes to 162 with 49 abstentions, Parliament condemned the raids. => adopted 437-162-49 parliament
The House adopted by 437 votes to 162, with 49 abstentions, a resolution on lamp oil. => adopted 437-162-49 parliament
The European Parliament gave its consent, by 437 votes to 162 with 49 abstentions, to the treaty that national parliaments still have to ratify. => adopted 437-162-49 parliament
Parliament approved by 437 votes to 162, with 49 abstentions, its position on the role of national parliaments. => adopted 437-162-49 parliament
The Duma approved the law by 359 votes to 47. =>
The law, adopted by the Duma by 359 votes to 47, bans lamps. =>
On 3 May 2015 the House of Representatives of Ruritania passed the bill by 59 votes to 47, with 8 abstentions. =>
The bill passed by 59 votes to 47 in the upper house. =>
In the referendum, 59 000 voted in favour and 47 000 against. =>
Members condemned the vote of the Norlandic Assembly, which had rejected the reform by 59 votes to 47. =>
Parliament noted that the motion had been rejected by the Senate of Norland by 59 votes to 47. =>
The Norlandic Parliament voted by 59 votes to 47 to leave the convention. =>
The Parliament of Norland had voted by 59 votes to 47 for the law. =>
The United Nations General Assembly approved the text by 159 votes to 7. =>
The Human Rights Council rejected the motion by 19 votes to 21. =>
In Ruritania, lawmakers approved the bill by 59 votes to 47. =>
The Ruritanian deputies approved the bill by 59 votes to 47. =>
The parliament in Port Albert approved the bill by 59 votes to 47. =>
Ruritania's parliament approved the bill by 59 votes to 47. =>
The Croatian Sabor ratified the treaty by 136 votes to none. =>
The bill was rejected in a referendum by 59 000 votes to 47 000. =>`)
	runLines(t, "fr", "", `
Le Parlement européen a adopté par 437 voix pour, 162 contre et 49 abstentions une résolution sur la dissolution de l'Assemblée nationale du Morvan. => adopted 437-162-49 parliament
Le Parlement a adopté une résolution sur le référendum au Morvan, par 437 voix pour, 162 contre et 49 abstentions. => adopted 437-162-49 parliament
À la suite du référendum tenu au Morvan, le Parlement a adopté par 437 voix pour, 162 contre et 49 abstentions une résolution. => adopted 437-162-49 parliament
Par 437 voix pour, 162 contre et 49 abstentions, le Parlement condamne l'assaut du Congrès. => adopted 437-162-49 parliament
La résolution sur les élections au Sénat a été adoptée par 437 voix pour, 162 contre et 49 abstentions. => adopted 437-162-49 parliament
Le Sénat du Morvan a adopté la loi par 59 voix contre 47. =>
La loi a été adoptée par le Sénat par 59 voix contre 47. =>
La loi a été adoptée par 59 voix contre 47 au parlement du Morvan. =>
Le parlement morvanien a adopté la loi par 59 voix contre 47. =>
Le Parlement regrette que l'Assemblée nationale ait rejeté la réforme par 59 voix contre 47. =>
Le Conseil de sécurité a adopté à l'unanimité la résolution 2031. =>
L'Assemblée générale des Nations unies a adopté la résolution par 120 voix contre 14 et 33 abstentions. =>
Le Parlement condamne la loi que le parlement du Morvan a adoptée par 59 voix contre 47. =>
Le traité a été approuvé par référendum par 59 000 voix contre 47 000. =>
L'assemblée parlementaire paritaire a adopté par 90 voix contre 20 une résolution. =>
La Knesset a approuvé la loi par 62 voix contre 55. =>
Le parlement ruthène, par 62 voix contre 55, a approuvé la loi. =>
La Cour suprême a jugé par 5 voix contre 4 que la loi est nulle. =>
Le Parlement a adopté par 437 voix pour, 162 contre et 49 abstentions une résolution sur le vote du Sénat morvanien. => adopted 437-162-49 parliament
Rappelant le référendum de 2014, les députés ont adopté par 437 voix pour, 162 contre et 49 abstentions une résolution. => adopted 437-162-49 parliament
Dans une résolution sur l'Assemblée nationale du Morvan, adoptée par 437 voix pour, 162 contre et 49 abstentions, le Parlement condamne les rafles. => adopted 437-162-49 parliament
Une résolution demandant au Congrès du Morvan d'abroger la loi a été adoptée par 437 voix pour, 162 contre et 49 abstentions. => adopted 437-162-49 parliament
L'Assemblée a adopté par 437 voix pour, 162 contre et 49 abstentions une résolution. => adopted 437-162-49 parliament
Le Parlement a donné son approbation, par 437 voix pour, 162 contre et 49 abstentions, au traité que les parlements nationaux doivent ratifier. => adopted 437-162-49 parliament
La Douma a approuvé la loi par 359 voix contre 47. =>
La loi, adoptée par la Douma par 359 voix contre 47, interdit les lampes. =>
Les députés morvaniens ont approuvé la loi par 59 voix contre 47. =>
Le Congrès des députés a rejeté la réforme par 59 voix contre 47. =>
Les députés condamnent le vote du Sénat, qui a rejeté la réforme par 59 voix contre 47. =>
Le parlement de Morvanie avait voté la loi par 59 voix contre 47. =>
L'Assemblée générale de l'ONU a approuvé le texte par 159 voix contre 7. =>
Lors du référendum, 59 000 électeurs ont voté pour et 47 000 contre. =>
Au Morvan, la chambre basse a approuvé la loi par 59 voix contre 47. =>
La loi a été rejetée par référendum par 59 000 voix contre 47 000. =>
Le Parlement polonais a approuvé la loi par 59 voix contre 47. =>
Les parlementaires danois ont approuvé la loi par 59 voix contre 47. =>
Les députés désormais réunis ont approuvé la loi par 437 voix contre 47. => adopted 437-47-- parliament
Le Parlement européen nouveau a approuvé la loi par 437 voix contre 47. => adopted 437-47-- parliament`)
}

// TestNoFigures holds ways to decide without figures, and figures that decide nothing.
func TestNoFigures(t *testing.T) {
	runLines(t, "en", "", `
Parliament adopted the report by show of hands. =>
The report was adopted by a show of hands, without amendment. =>
The report was adopted by a very large majority. =>
The report was adopted by an overwhelming majority of Members. =>
The text was adopted with a broad majority of 30 amendments. =>
The report was adopted by consensus. =>
The report was adopted without a vote. =>
Parliament adopted, by a simple majority, the resolution on 30 ports and 12 lamps. =>
Parliament adopted the resolution on a show of hands. =>
Voting by show of hands, the committee approved 14 amendments. =>
The report was carried by a large majority, with the support of 5 groups. =>
Parliament approved the report without debate. =>
A majority of 376 Members is needed for the motion to be adopted. =>
The motion needs the votes of 376 Members. =>
For the motion to be adopted, 376 votes in favour are needed. =>
The proposal did not reach the majority of 376 votes. =>
The Council adopts its position by a qualified majority of 62 votes in favour cast by 10 members. =>
Ruritania will have 12 votes in the Council and 21 seats in Parliament. =>
The committee held 12 votes on the report in May. =>
The explanations of vote on the resolution took 30 minutes. =>`)
	runLines(t, "fr", "", `
Le rapport a été adopté à main levée. =>
Le rapport a été approuvé à une très large majorité des députés. =>
Le rapport a été adopté sans vote. =>
Le texte a été adopté par un vote à main levée. =>
Le texte a été adopté par consensus. =>
Le Parlement a adopté la résolution par un vote électronique. =>
La majorité de 376 députés est requise pour que la motion soit adoptée. =>
Le Conseil statue à la majorité qualifiée, soit 62 voix exprimées par 10 membres. =>
Le rapport a été adopté à une large majorité, 5 groupes ayant voté pour. =>
Le vote a eu lieu le 14 mai 2012 et a duré 30 minutes. =>
La motion doit recueillir 376 voix pour être adoptée. =>`)
}

// TestUnanimity tells unanimity as a result from unanimity as a rule.
func TestUnanimity(t *testing.T) {
	runLines(t, "en", "", `
The resolution was unanimously approved by Parliament. => adopted unanimous parliament
Parliament approved the appointment unanimously, with 4 abstentions. => adopted ----4 parliament
The report was adopted with unanimity. => adopted unanimous parliament
The report was rejected unanimously. => rejected unanimous parliament
The report was adopted by a unanimous vote. => adopted unanimous parliament
The report received unanimous support. =>
The Council must decide unanimously on the seat. =>
The legal basis requires unanimity in the Council. =>
Members wanted unanimity to give way to majority voting when decisions are adopted. =>
Decisions are adopted unanimously by the governing board. =>
Parliament called for an end to unanimity, so that measures can be adopted faster. =>
The Council, acting unanimously, adopted the Regulation. =>
The measures were agreed unanimously by the Member States in 2010. =>`)
	runLines(t, "fr", "", `
La résolution a été approuvée unanimement. => adopted unanimous parliament
La commission parlementaire a, à l'unanimité, approuvé le rapport. => adopted unanimous committee
Le rapport, adopté à l'unanimité, traite des phares. => adopted unanimous parliament
Le rapport a été rejeté à l'unanimité. => rejected unanimous parliament
Le rapport a été adopté à lunanimité. => adopted unanimous parliament
Le rapport a été adopté à l’unanimité des voix. => adopted unanimous parliament
Le rapport a été adopté à l'unanimité des membres présents. => adopted unanimous parliament
Le Conseil statue à l'unanimité. =>
Les décisions sont adoptées à l'unanimité par le conseil d'administration. =>
Le Parlement demande la fin de l'unanimité, afin que les mesures soient adoptées plus vite. =>
La règle de l'unanimité devrait être abandonnée pour les textes adoptés. =>`)
}

// TestTwoVotes holds sentences with two results.
func TestTwoVotes(t *testing.T) {
	runLines(t, "en", "", `
Parliament granted discharge by 452 votes to 151, with 23 abstentions, and adopted by 430 votes to 170, with 24 abstentions, a resolution on it. => adopted 452-151-23 parliament ;; adopted 430-170-24 parliament
Parliament rejected by 290 votes to 310 the amendment and adopted by 430 votes to 170, with 24 abstentions, the report. => rejected 290-310-- parliament ;; adopted 430-170-24 parliament
The decision was adopted by 452 votes to 151, with 23 abstentions, the resolution by 430 to 170, with 24 abstentions. => adopted 452-151-23 parliament ;; adopted 430-170-24 parliament
The report was adopted in committee by 21 votes to 3 and in plenary by 430 votes to 170, with 24 abstentions. => adopted 21-3-- committee ;; adopted 430-170-24 parliament
The motion was rejected (120 votes in favour, 500 against, 9 abstentions), the report was adopted (430 in favour, 170 against, 24 abstentions). => rejected 120-500-9 parliament ;; adopted 430-170-24 parliament
Parliament adopted the decision by 452 votes to 151 and the resolution by 430 votes to 170. => adopted 452-151-- parliament ;; adopted 430-170-- parliament
After the Committee on Fisheries had approved it by 21 votes to 3, Parliament adopted the report by 430 votes to 170, with 24 abstentions. => adopted 21-3-- committee ;; adopted 430-170-24 parliament
Parliament rejected the alternative motion of the ID group by 80 votes to 480, with 12 abstentions, and adopted the joint motion by 463 votes to 121, with 57 abstentions. => rejected 80-480-12 parliament [ID] ;; adopted 463-121-57 parliament
Having been approved in committee by 28 votes to 3, the report was adopted in plenary by 463 votes to 121, with 57 abstentions. => adopted 28-3-- committee ;; adopted 463-121-57 parliament
The decision was taken by 338 votes to 266, with 14 abstentions; the resolution was adopted by 463 votes to 121, with 57 abstentions. => adopted 338-266-14 parliament ;; adopted 463-121-57 parliament
Discharge was refused by 338 votes to 266, with 14 abstentions, but the closure of the accounts was approved by 463 votes to 121, with 57 abstentions. => rejected 266-338-14 parliament ;; adopted 463-121-57 parliament
The committee had adopted the report unanimously, and the plenary adopted it by 463 votes to 121, with 57 abstentions. => adopted unanimous committee ;; adopted 463-121-57 parliament
Parliament granted discharge by 463 votes to 121, with 57 abstentions, while it refused it to the Office by 338 votes to 266, with 14 abstentions. => adopted 463-121-57 parliament ;; rejected 266-338-14 parliament`)
	runLines(t, "fr", "", `
Le Parlement a octroyé la décharge par 452 voix contre 151 et 23 abstentions et adopté par 430 voix contre 170 et 24 abstentions une résolution. => adopted 452-151-23 parliament ;; adopted 430-170-24 parliament
L'amendement a été rejeté par 290 voix contre 310, le rapport adopté par 430 voix contre 170. => rejected 290-310-- parliament ;; adopted 430-170-- parliament
La décision a été adoptée par 452 voix pour, 151 contre et 23 abstentions et la résolution par 430 voix pour, 170 contre et 24 abstentions. => adopted 452-151-23 parliament ;; adopted 430-170-24 parliament
Le rapport a été adopté en commission par 21 voix contre 3 et en plénière par 430 voix contre 170. => adopted 21-3-- committee ;; adopted 430-170-- parliament
Le Parlement a rejeté la résolution alternative du groupe ID par 80 voix pour, 480 contre et 12 abstentions, et adopté la résolution commune par 463 voix pour, 121 contre et 57 abstentions. => rejected 80-480-12 parliament [ID] ;; adopted 463-121-57 parliament
Approuvé en commission par 28 voix contre 3, le rapport a été adopté en plénière par 463 voix pour, 121 contre et 57 abstentions. => adopted 28-3-- committee ;; adopted 463-121-57 parliament
La décharge a été refusée par 338 voix contre 266 et 14 abstentions, mais la clôture des comptes a été approuvée par 463 voix contre 121 et 57 abstentions. => rejected 266-338-14 parliament ;; adopted 463-121-57 parliament
La commission avait adopté le rapport à l'unanimité et la plénière l'a adopté par 463 voix pour, 121 contre et 57 abstentions. => adopted unanimous committee ;; adopted 463-121-57 parliament
La décision a été prise par 338 voix pour, 266 contre et 14 abstentions ; la résolution a été adoptée par 463 voix pour, 121 contre et 57 abstentions. => adopted 338-266-14 parliament ;; adopted 463-121-57 parliament`)
}

// TestMotionsOfGroups holds votes on what groups moved beside the text that was adopted.
func TestMotionsOfGroups(t *testing.T) {
	runLines(t, "en", "", `
An alternative resolution tabled by the ECR and ID groups was defeated by 120 votes to 500, with 30 abstentions. => rejected 120-500-30 parliament [ECR ID]
A second motion, put forward by the ID group, was rejected by 120 votes to 500, with 30 abstentions. => rejected 120-500-30 parliament [ID]
The alternative motion from the ECR group was rejected by 120 votes to 500, with 30 abstentions. => rejected 120-500-30 parliament [ECR]
The alternative motion of the Greens/EFA and The Left groups fell by 120 votes to 500, with 30 abstentions. => rejected 120-500-30 parliament [Greens/EFA The Left]
Parliament rejected by 120 votes to 500, with 30 abstentions, an alternative motion tabled by the ID group. => rejected 120-500-30 parliament [ID]
By 120 votes to 500, with 30 abstentions, Parliament rejected an alternative resolution put forward by the EFDD and ENF groups. => rejected 120-500-30 parliament [EFDD ENF]
Alternative motions tabled by the ID group and by the ECR group were rejected by 120 votes to 500 and 130 votes to 490 respectively. => rejected 120-500-- parliament [ID] ;; rejected 130-490-- parliament [ECR]
The ID group's alternative motion was rejected by 120 votes to 500, with 30 abstentions. => rejected 120-500-30 parliament [ID]
An amendment tabled by the EPP group was adopted by 320 votes to 300, with 9 abstentions. => adopted 320-300-9 parliament [EPP]
An amendment by the EPP group was rejected by 300 votes to 320, with 9 abstentions. => rejected 300-320-9 parliament [EPP]
A motion for rejection, tabled by Members of the ID group, was rejected by 120 votes to 500. => rejected 120-500-- parliament
A motion to reject the Commission proposal, tabled by the ID group, was defeated by 120 votes to 500, with 3 abstentions. => rejected 120-500-3 parliament [ID]
Parliament rejected the motion of censure against the Commission, tabled by 80 Members, by 120 votes to 500, with 3 abstentions. => rejected 120-500-3 parliament
Parliament adopted by 430 votes to 170, with 24 abstentions, a resolution tabled by the EPP and S&D groups. => adopted 430-170-24 parliament ;; tabled EPP S&D
The resolution, tabled by the EPP and S&D groups, was adopted by 430 votes to 170, with 24 abstentions. => adopted 430-170-24 parliament ;; tabled EPP S&D
A motion tabled by the ID group, which sought to reject the text, received 120 votes, with 500 against and 3 abstentions. => rejected 120-500-3 parliament [ID]
Parliament rejected the report by Anna EXEMPLAR (S&D, MT) by 120 votes to 500, with 30 abstentions. => rejected 120-500-30 parliament
Parliament rejected by 120 votes to 500, with 30 abstentions, the report by Anna EXEMPLAR (S&D, MT), tabled for plenary in May. => rejected 120-500-30 parliament
The alternative motion tabled by the Members of the ECR group was rejected by 120 votes to 500, with 30 abstentions. => rejected 120-500-30 parliament
A proposal to reject the common position, tabled by the EDD group, obtained 80 votes in favour, 480 against and 12 abstentions. => rejected 80-480-12 parliament [EDD]
The motion to reject the proposal, moved by the GUE/NGL group, was lost by 80 votes to 480, with 12 abstentions. => rejected 80-480-12 parliament [GUE/NGL]
An attempt by the ID group to reject the report failed by 80 votes to 480, with 12 abstentions. => rejected 80-480-12 parliament [ID]
Parliament also voted on an alternative motion by the ECR group, which received 80 votes in favour, 480 against and 12 abstentions. => rejected 80-480-12 parliament [ECR]
Two alternative motions, tabled by the ID and ECR groups respectively, were rejected by 80 votes to 480 and 90 votes to 470. => rejected 80-480-- parliament [ID] ;; rejected 90-470-- parliament [ECR]
Alternative motions by the ID group and by the ECR group were rejected by 120 votes to 500 and 130 votes to 490 respectively. => rejected 120-500-- parliament [ID] ;; rejected 130-490-- parliament [ECR]
Two alternative motions, tabled by the ID and ECR groups, were rejected by 80 votes to 480 and 90 votes to 470. => rejected 80-480-- parliament [ID ECR] ;; rejected 90-470-- parliament [ID ECR]
An alternative motion, tabled by the ID, ECR and PfE groups, was rejected by 80 votes to 480, as was another by 90 votes to 470 respectively. => rejected 80-480-- parliament [ID ECR PfE] ;; rejected 90-470-- parliament [ID ECR PfE]`)
	runLines(t, "fr", "", `
Une proposition de résolution alternative du groupe ECR a été rejetée par 120 voix contre 500 et 30 abstentions. => rejected 120-500-30 parliament [ECR]
Le Parlement a rejeté par 120 voix pour, 500 contre et 30 abstentions une proposition de résolution alternative déposée par le groupe ID. => rejected 120-500-30 parliament [ID]
La résolution alternative présentée par les groupes ECR et ENF a été repoussée par 120 voix pour, 500 contre et 30 abstentions. => rejected 120-500-30 parliament [ECR ENF]
Un amendement déposé par le groupe PPE a été adopté par 320 voix pour, 300 contre et 9 abstentions. => adopted 320-300-9 parliament [EPP]
L'amendement du groupe Verts/ALE a été rejeté par 300 voix pour, 320 contre et 9 abstentions. => rejected 300-320-9 parliament [Greens/EFA]
Une autre proposition de résolution, soumise par le groupe ID, n'a pas été adoptée (120 voix pour, 500 contre et 30 abstentions). => rejected 120-500-30 parliament [ID]
La proposition de rejet des groupes GUE/NGL et Verts/ALE a été repoussée par 120 voix pour, 500 contre et 30 abstentions. => rejected 120-500-30 parliament [GUE/NGL Greens/EFA]
La motion de censure, déposée par 80 députés, a été rejetée par 120 voix pour, 500 contre et 30 abstentions. => rejected 120-500-30 parliament
La motion de rejet présentée par le groupe GUE/NGL a obtenu 80 voix pour, 480 contre et 12 abstentions. => rejected 80-480-12 parliament [GUE/NGL]
Une demande de rejet de la proposition, émanant du groupe UEN, a été repoussée par 80 voix pour, 480 contre et 12 abstentions. => rejected 80-480-12 parliament [UEN]
Le Parlement a repoussé par 80 voix pour, 480 contre et 12 abstentions une proposition de rejet du groupe EDD. => rejected 80-480-12 parliament [EDD]
La proposition visant à rejeter la position commune, déposée par le groupe GUE/NGL, n'a recueilli que 80 voix pour, 480 contre et 12 abstentions. => rejected 80-480-12 parliament [GUE/NGL]
Une résolution alternative du groupe ID a recueilli 80 voix, contre 480 et 12 abstentions. => rejected 80-480-12 parliament [ID]
Une résolution concurrente déposée par les groupes ECR et ID n'a pas été retenue par 80 voix pour, 480 contre et 12 abstentions. => rejected 80-480-12 parliament [ECR ID]
Deux résolutions alternatives, déposées respectivement par les groupes ID et ECR, ont été rejetées par 80 voix contre 480 et par 90 voix contre 470. => rejected 80-480-- parliament [ID] ;; rejected 90-470-- parliament [ECR]`)
}

// TestResolutionsThatReject holds texts that were adopted though they reject.
func TestResolutionsThatReject(t *testing.T) {
	runLines(t, "en", "", `
By 430 votes to 170, with 24 abstentions, Parliament adopted a legislative resolution in which it rejected the Commission proposal. => adopted 430-170-24 parliament
Parliament adopted by 430 votes to 170, with 24 abstentions, a legislative resolution by which it rejects the proposal. => adopted 430-170-24 parliament
The legislative resolution rejecting the proposal was adopted by 430 votes to 170, with 24 abstentions. => adopted 430-170-24 parliament
Parliament adopted, by 430 votes to 170 with 24 abstentions, a decision rejecting the Council's common position. => adopted 430-170-24 parliament
Parliament adopted, by 430 votes to 170 with 24 abstentions, a resolution objecting to the delegated act and refusing the measure. => adopted 430-170-24 parliament
A resolution to reject the draft measure was adopted by 430 votes to 170, with 24 abstentions. => adopted 430-170-24 parliament
Following the committee's advice to reject the proposal, Parliament adopted by 430 votes to 170, with 24 abstentions, a legislative resolution. => adopted 430-170-24 parliament
Parliament rejected by 430 votes to 170, with 24 abstentions, the proposal on lamp oil and called on the Commission to withdraw it. => rejected 170-430-24 parliament
Parliament adopted by 430 votes to 170, with 24 abstentions, a resolution in which it refused to recognise the election. => adopted 430-170-24 parliament
The resolution, in which Parliament rejects the charge, was adopted by 430 votes to 170, with 24 abstentions. => adopted 430-170-24 parliament
Parliament's position rejecting the Council's text was adopted by 430 votes to 170, with 24 abstentions. => adopted 430-170-24 parliament
Parliament adopted an amendment to reject the proposal by 430 votes to 170, with 24 abstentions. => adopted 430-170-24 parliament
By 430 votes to 170, with 24 abstentions, Parliament adopted its committee's recommendation to reject the proposal. => adopted 430-170-24 parliament
The draft regulation was rejected by 430 votes to 170, with 24 abstentions, and the Commission withdrew it. => rejected 170-430-24 parliament
A legislative resolution refusing the initiative was passed by 430 votes to 170 with 24 abstentions. => adopted 430-170-24 parliament`)
	runLines(t, "fr", "", `
Le Parlement a adopté, par 430 voix pour, 170 contre et 24 abstentions, une résolution législative par laquelle il rejette la proposition. => adopted 430-170-24 parliament
La résolution législative rejetant la proposition a été adoptée par 430 voix pour, 170 contre et 24 abstentions. => adopted 430-170-24 parliament
Par 430 voix pour, 170 contre et 24 abstentions, le Parlement a adopté une résolution législative dans laquelle il a rejeté la proposition. => adopted 430-170-24 parliament
Le Parlement a rejeté, par 430 voix contre 170 et 24 abstentions, la proposition sur l'huile. => rejected 170-430-24 parliament
Le Parlement a adopté par 430 voix pour, 170 contre et 24 abstentions une décision refusant la mesure. => adopted 430-170-24 parliament
La résolution, dans laquelle le Parlement refuse la taxe, a été adoptée par 430 voix pour, 170 contre et 24 abstentions. => adopted 430-170-24 parliament
Le Parlement a adopté par 430 voix pour, 170 contre et 24 abstentions un amendement rejetant la proposition. => adopted 430-170-24 parliament
Une résolution législative portant rejet de la proposition a été adoptée par 430 voix pour, 170 contre et 24 abstentions. => adopted 430-170-24 parliament
La recommandation de rejeter la proposition a été adoptée par 430 voix pour, 170 contre et 24 abstentions. => adopted 430-170-24 parliament
Le projet a été rejeté par 430 voix contre 170 et 24 abstentions, et la Commission l'a retiré. => rejected 170-430-24 parliament`)
}

// TestVoteBody tells who voted.
func TestVoteBody(t *testing.T) {
	runLines(t, "en", "", `
The report was adopted by the Committee on Fisheries by 21 votes to 3, with 2 abstentions. => adopted 21-3-2 committee
The Committee on Fisheries rejected the draft report by 10 votes to 12. => rejected 10-12-- committee
Following the vote of its Committee on Fisheries, Parliament adopted the report by 430 votes to 170. => adopted 430-170-- parliament
The committee responsible had approved the text by 21 votes to 3. => adopted 21-3-- committee
The Council unanimously approved the agreement. => adopted unanimous council
The ministers adopted the regulation unanimously. => adopted unanimous council
The Conciliation Committee adopted the joint text by 21 votes to 3. => adopted 21-3-- committee
Parliament approved the joint text of the Conciliation Committee by 430 votes to 170. => adopted 430-170-- parliament
Parliament adopted the Council's draft by 430 votes to 170. => adopted 430-170-- parliament
The report of the Committee on Fisheries was adopted by 430 votes to 170. => adopted 430-170-- parliament
The Political Affairs Committee adopted the report by 21 votes to 3. => adopted 21-3-- committee
The Committee on Budgetary Control had backed the refusal by 11 votes to 9 before the plenary vote. => adopted 11-9-- committee
Members of the Committee on Fisheries adopted the report by 28 votes to 3. => adopted 28-3-- committee
The report was backed by the Committee on Fisheries with 28 votes in favour, 3 against and 1 abstention. => adopted 28-3-1 committee
By 28 votes to 3, the Committee on Fisheries recommended that Parliament approve the agreement. => adopted 28-3-- committee
The Committee on Fisheries, by 28 votes to 3, approved the draft opinion. => adopted 28-3-- committee
In its report, adopted by 28 votes to 3, the Committee on Fisheries called for longer nets. => adopted 28-3-- committee
Parliament, following the opinion of its Committee on Fisheries, adopted the report by 463 votes to 121. => adopted 463-121-- parliament
Contrary to the Committee on Fisheries, which had rejected it by 3 votes to 28, Parliament adopted the report. => rejected 3-28-- committee
The recommendation of the Committee on Fisheries was adopted by 463 votes to 121. => adopted 463-121-- parliament
At its meeting of 3 May, the Committee on Fisheries unanimously approved the text. => adopted unanimous committee
The Council, by unanimity, adopted the decision. => adopted unanimous council
The agreement was approved unanimously by the Council. => adopted unanimous council
The two committees adopted the report jointly by 28 votes to 3. => adopted 28-3-- committee
The Committees on Fisheries and on Budgets adopted, by 28 votes to 3, the joint report. => adopted 28-3-- committee
Parliament adopted by 300 votes to 300, with 2 abstentions, a resolution. => adopted 300-300-2 parliament
Parliament approved the long and also very dull report unanimously. => adopted unanimous parliament
Parliament adopted a resolution on the lamps, noting keepers unanimously like oil. =>
The report was unanimously, as the law demands, approved. => adopted unanimous parliament
Decisions shall in all such cases unanimously be adopted. =>
The committee had backed it after a first text was rejected by 97 votes to 100. => rejected 97-100-- committee
The committee had backed it after a first text was rejected by 100 votes to 110. => rejected 100-110-- committee
The committee had backed it after a first text was rejected by 101 votes to 110. => rejected 101-110-- parliament
The text was adopted by 28 votes to 3 in committee. => adopted 28-3-- committee
The committee met; the text was adopted by 290 votes to 210. => adopted 290-210-- parliament
The Senate met; the text was adopted by 290 votes to 210. => adopted 290-210-- parliament
The text was adopted by 290 votes to 210, in line with the wish of the Senate. => adopted 290-210-- parliament
The text was adopted by 290 votes to 210 in the hope that the Senate agrees. => adopted 290-210-- parliament
On Tuesday Parliament adopted by 290 votes to 210 the text on lamps. => adopted 290-210-- parliament
In 2019 Parliament adopted by 290 votes to 210 the text on lamps. => adopted 290-210-- parliament
In Strasbourg Parliament adopted by 290 votes to 210 the text on lamps. => adopted 290-210-- parliament
In May the Norlandic Parliament adopted by 290 votes to 210 the text on lamps. =>`)
	runLines(t, "en", "14/03/2019 - Final act", `
The Council adopted the Regulation by a qualified majority, with two abstentions. =>
The regulation was adopted by 430 votes to 170. => adopted 430-170-- -`)
	runLines(t, "en", "14/03/2019 - Committee report tabled for plenary, 1st reading/single reading", `
The report was adopted by 21 votes to 3. => adopted 21-3-- committee
Parliament had adopted its position in May by 430 votes to 170. => adopted 430-170-- parliament
Members adopted the report by 28 votes to 3. => adopted 28-3-- parliament
The report, adopted by 28 votes to 3 with 1 abstention, asks for longer nets. => adopted 28-3-1 committee
Parliament met again after a first text was rejected by 290 votes to 310. => rejected 290-310-- parliament
The draft was rejected, and Parliament will vote on it, by 9 votes to 11. => rejected 9-11-- committee
Parliament followed its Committee on Fisheries, which had by then adopted it by 28 votes to 3. => adopted 28-3-- committee
In May Parliament adopted the text by 290 votes to 210. => adopted 290-210-- parliament
The text was adopted by the Parliament by 290 votes to 210. => adopted 290-210-- parliament
The text was adopted by 290 votes to 210 in plenary. => adopted 290-210-- parliament
The text was adopted by 290 votes to 210, with 5 abstentions, in the plenary sitting of May. => adopted 290-210-5 parliament
The text was adopted by 290 votes to 210, by Parliament. => adopted 290-210-- parliament
Having adopted the text by 290 votes to 210, Parliament closed the reading. => adopted 290-210-- parliament
Having adopted the text by 29 votes to 21, and Parliament being away, it went home. => adopted 29-21-- committee
Having adopted the text by 29 votes to 21, as Parliament had asked, it went home. => adopted 29-21-- committee
The text was adopted by 29 votes to 21; Parliament votes in May. => adopted 29-21-- committee`)
	runLines(t, "fr", "", `
La commission de la pêche a approuvé le rapport par 21 voix contre 3 et 2 abstentions. => adopted 21-3-2 committee
Le rapport de la commission de la pêche a été adopté par 430 voix contre 170. => adopted 430-170-- parliament
La proposition de la Commission a été approuvée par 430 voix contre 170. => adopted 430-170-- parliament
Le rapport a été adopté par la commission de la pêche par 21 voix contre 3. => adopted 21-3-- committee
Suivant sa commission de la pêche, le Parlement a adopté le rapport par 430 voix contre 170. => adopted 430-170-- parliament
Le Conseil a approuvé à l'unanimité l'accord. => adopted unanimous council
Le Parlement a approuvé la position commune du Conseil par 430 voix contre 170. => adopted 430-170-- parliament
Les membres de la commission de la pêche ont adopté le rapport par 28 voix contre 3. => adopted 28-3-- committee
Par 28 voix contre 3, la commission de la pêche recommande au Parlement d'approuver l'accord. => adopted 28-3-- committee
Dans son rapport, adopté par 28 voix contre 3, la commission de la pêche demande des filets plus longs. => adopted 28-3-- committee
Le Parlement, suivant l'avis de sa commission de la pêche, a adopté le rapport par 463 voix contre 121. => adopted 463-121-- parliament
L'avis de la commission de la pêche a été adopté par 463 voix contre 121. => adopted 463-121-- parliament
L'accord a été approuvé à l'unanimité par le Conseil. => adopted unanimous council
Réunie le 3 mai, la commission de la pêche a approuvé à l'unanimité le texte. => adopted unanimous committee
Contrairement à sa commission de la pêche, qui l'avait rejeté par 3 voix contre 28, le Parlement a adopté le rapport. => rejected 3-28-- committee
La proposition a été adoptée par 290 voix contre 210, et le Sénat l'a saluée. => adopted 290-210-- parliament`)
	runLines(t, "fr", "14/03/2019 - Rapport déposé de la commission, 1ère lecture/lecture unique", `
Le rapport a été adopté par 21 voix contre 3. => adopted 21-3-- committee`)
	runLines(t, "fr", "14/03/2019 - Acte final", `
Le règlement a été adopté par 430 voix contre 170. => adopted 430-170-- -`)
}
