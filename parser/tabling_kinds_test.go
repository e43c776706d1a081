package parser_test

import "testing"

// TestTablingVoices holds the verbs of tabling in all voices.
func TestTablingVoices(t *testing.T) {
	runLines(t, "en", "", `
The motion for a resolution was put forward by the EPP-ED, PES and ALDE groups. => tabled EPP-ED PES ALDE
The EPP-ED, PES and ALDE groups put forward the resolution. => tabled EPP-ED PES ALDE
The resolution put forward by the UEN group was adopted by 430 votes to 170. => adopted 430-170-- parliament ;; tabled UEN
The text adopted had been put forward jointly by the PES group and the ALDE group. => tabled PES ALDE +joint
The text had been brought forward by the EPP and ECR groups. => tabled EPP ECR
The resolution was proposed by the EPP and ECR groups. => tabled EPP ECR
The resolution was presented on behalf of the EPP and ECR groups. => tabled EPP ECR
The joint motion was co-signed by the EPP and ECR groups. => tabled EPP ECR +joint
The resolution was initiated by the EPP and ECR groups. => tabled EPP ECR
The EPP, S&D and Renew groups had tabled the text adopted in plenary. => tabled EPP S&D Renew
The EPP, S&D and Renew groups jointly tabled the motion for a resolution. => tabled EPP S&D Renew +joint
Tabled by the EPP, S&D and Renew groups, the resolution condemns the raid. => tabled EPP S&D Renew
Tabled jointly by the EPP, S&D and Renew groups, the text was adopted by 430 votes to 170. => adopted 430-170-- parliament ;; tabled EPP S&D Renew +joint
The resolution, which had been tabled by the EPP, S&D and Renew groups, condemns the raid. => tabled EPP S&D Renew
The resolution has been tabled by the EPP, S&D and Renew groups. => tabled EPP S&D Renew
The resolution is tabled by six groups: EPP, S&D, Renew, Greens/EFA, ECR and The Left. => tabled EPP S&D Renew Greens/EFA ECR The Left
The resolution was tabled by the following groups: EPP, S&D, Renew. => tabled EPP S&D Renew
The text adopted in plenary was tabled by EPP, S&D and Renew. => tabled EPP S&D Renew
The text adopted in plenary was submitted by the political groups EPP, S&D and Renew. => tabled EPP S&D Renew
It was adopted in plenary on the basis of a joint text tabled by the EPP, S&D and Renew groups. => tabled EPP S&D Renew +joint
The motion was tabled by the Renew group, on behalf of which Anna EXEMPLAR spoke. => tabled Renew
The keepers put forward a plan for the EPP group. =>
Amendments put forward by the EPP group were included in the text. =>
The question put forward by the EPP group was answered in the resolution. =>
The Council put forward a text which the EPP group welcomed. =>
The resolution welcomed the plan that the ALDE group had put forward. =>
The oral question, tabled by the EPP group, preceded the resolution. =>
The debate on the resolution was requested by the EPP group. =>
The EPP group supported the resolution. =>
The motion was moved by the EPP-ED and UEN groups. => tabled EPP-ED UEN
The resolution, which the S&D and Renew groups had put forward, was adopted by 310 votes to 290. => adopted 310-290-- parliament ;; tabled S&D Renew
The text had been introduced by the ALDE and Greens/EFA groups jointly. => tabled ALDE Greens/EFA +joint
The EPP and ECR groups were behind the resolution, which was tabled in their name. =>
Parliament adopted a text submitted jointly by the EPP, PES and ELDR groups. => tabled EPP PES ELDR +joint
The PPE, S&D and Renew groups have tabled a joint motion for a resolution. => tabled EPP S&D Renew +joint
The resolution adopted was that tabled by the EPP and S&D groups. => tabled EPP S&D
The joint motion replacing the motions tabled by the EPP, S&D and ALDE groups was adopted by 310 votes to 290. => adopted 310-290-- parliament ;; tabled EPP S&D ALDE +joint
The resolution was tabled on the initiative of the EPP group. => tabled EPP
The adopted text stems from the EPP, S&D and Renew groups. => tabled EPP S&D Renew
The plan that the committee put forward was welcomed by the EPP and S&D groups. =>
The Commission put forward a proposal, which the EPP group backed in its resolution. =>
The EPP group put forward a candidate for the chair of the committee that drafted the motion. =>
Members of the S&D group tabled an amendment to the resolution. =>
The S&D group tabled amendments to the joint text. =>
The resolution notes that the ALDE group tabled a question to the Council. =>
The text adopted in plenary had been tabled by the EPP, S&D and Renew groups, and by the Greens/EFA. => tabled EPP S&D Renew Greens/EFA
The text adopted in plenary had been tabled by the EPP and S&D groups, by the Renew group and by Members. => tabled EPP S&D Renew +members
The text adopted in plenary was tabled as a joint resolution by the following political groups: the EPP, the S&D, Renew and the Left. => tabled EPP S&D Renew The Left +joint
The text adopted in plenary was tabled jointly by EPP, S&D, Renew and several Members of the ECR group. => tabled EPP S&D Renew +joint +members
The resolution adopted by Parliament was tabled by the PPE/DE, PSE and Verts/ALE groups. => tabled EPP-ED PES Greens/EFA
The resolution, tabled by all groups except the ID group, was adopted. =>
The resolution was tabled by the S&D group (with the support of the EPP group). => tabled S&D
The resolution tabled by the ENF group was adopted in place of that of the ECR group. => tabled ENF
The text was tabled following a debate by the EPP, S&D and ALDE groups. => tabled EPP S&D ALDE
This resolution was presented to plenary by the EPP, S&D and ALDE groups. => tabled EPP S&D ALDE
The European Parliament adopted a resolution tabled by Anna EXEMPLAR (S&D, MT) on behalf of the S&D group. => tabled S&D
The European Parliament adopted a resolution tabled by the chairs of the EPP and S&D groups. => tabled EPP S&D
The report was tabled by the Committee on Fisheries. => tabled
The European Parliament adopted a resolution drafted by the Committee on Petitions. => tabled
The Commission tabled a proposal on lamp oil in 2010. =>
The Commission tabled the proposal, which the EPP group and the Council supported. =>`)
	runLines(t, "fr", "", `
Le texte adopté avait été déposé par les groupes PPE et S&D, par le groupe Renew et par des députés. => tabled EPP S&D Renew +members
Le texte adopté en séance plénière avait été déposé en tant que résolution commune par les groupes suivants : PPE, S&D, Renew et The Left. => tabled EPP S&D Renew The Left +joint
La résolution avait été déposée par les présidents des groupes PPE et S&D. => tabled EPP S&D
La résolution avait été déposée par tous les groupes sauf le groupe ID. =>
La Commission a déposé une proposition sur l'huile en 2010. =>
La résolution avait été déposée par le groupe S&D (avec le soutien du groupe PPE). => tabled S&D`)
}

// TestJointTexts holds texts that are said to be those of groups.
func TestJointTexts(t *testing.T) {
	runLines(t, "en", "", `
In a joint resolution by the EPP, S&D and ALDE groups, Parliament deplored the arrests. => tabled EPP S&D ALDE +joint
The joint motion for a resolution of the EPP, S&D and ALDE groups was adopted by 430 votes to 170. => adopted 430-170-- parliament ;; tabled EPP S&D ALDE +joint
The European Parliament adopted a joint resolution from the EPP, S&D, ALDE and Greens/EFA groups on the arrests. => tabled EPP S&D ALDE Greens/EFA +joint
This is a joint resolution of six political groups (EPP, S&D, Renew, Greens/EFA, ECR and The Left). => tabled EPP S&D Renew Greens/EFA ECR The Left +joint
The EPP, S&D and ALDE groups' joint resolution was adopted by 430 votes to 170. => adopted 430-170-- parliament ;; tabled EPP S&D ALDE +joint
The joint resolution of the European Parliament and the Council is short. =>
The joint resolution of the conflict was welcomed by the EPP and S&D groups. =>
Members of the EPP group welcomed the joint resolution of the Council and the Commission. =>
A compromise resolution of the PES, ELDR and Greens/EFA groups was adopted. => tabled PES ELDR Greens/EFA
The joint resolution, tabled by EPP, S&D, Renew, Greens/EFA, ECR and The Left, was adopted. => tabled EPP S&D Renew Greens/EFA ECR The Left +joint
The joint motion was signed by the EPP, S&D and Renew groups. => tabled EPP S&D Renew +joint`)
	runLines(t, "fr", "", `
La résolution commune des groupes PPE, S&D et ADLE a été adoptée par 430 voix contre 170. => adopted 430-170-- parliament ;; tabled EPP S&D ALDE +joint
Dans une résolution commune déposée par les groupes PPE, S&D et ADLE, le Parlement déplore les arrestations. => tabled EPP S&D ALDE +joint
Par une résolution commune des groupes PPE, S&D, ADLE, Verts/ALE et GUE/NGL, le Parlement déplore les arrestations. => tabled EPP S&D ALDE Greens/EFA GUE/NGL +joint
Le Parlement a adopté la résolution conjointe des groupes PSE et ADLE sur les phares. => tabled PES ALDE +joint
Le Parlement a adopté une proposition de résolution commune à six groupes politiques (PPE, S&D, Renew, Verts/ALE, ECR et La Gauche). => tabled EPP S&D Renew Greens/EFA ECR The Left +joint
La résolution commune du Parlement et du Conseil est courte. =>
Une résolution du groupe PSE a été adoptée. => tabled PES
Une proposition de résolution commune émanant des groupes PPE, S&D et Renew a été adoptée. => tabled EPP S&D Renew +joint
La résolution conjointe présentée par les groupes PPE, S&D et Renew condamne la rafle. => tabled EPP S&D Renew +joint
Dans cette résolution commune de six groupes (PPE, S&D, Renew, Verts/ALE, ECR, The Left), le Parlement condamne la rafle. => tabled EPP S&D Renew Greens/EFA ECR The Left +joint
Le Parlement, dans une résolution commune soumise par les groupes PPE et S&D, condamne la rafle. => tabled EPP S&D +joint`)
}

// TestMembersBesideGroups tells Members who tabled a text from those who acted for a group.
func TestMembersBesideGroups(t *testing.T) {
	runLines(t, "en", "", `
The text was tabled by the EPP and S&D groups and by Anna EXEMPLAR, Jon TARN and others. => tabled EPP S&D +members
The text was tabled by the EPP group, the S&D group and several Members. => tabled EPP S&D +members
The text was tabled by the EPP and S&D groups, together with 42 Members. => tabled EPP S&D +members
The text was tabled by the EPP and S&D groups and Mr Jon Tarn. => tabled EPP S&D +members
The text was tabled by the EPP and S&D groups and individual MEPs. => tabled EPP S&D +members
The text was tabled by the EPP and S&D groups and one non-attached Member. => tabled EPP S&D +members
The text was tabled by the EPP and S&D groups and non-attached Members. => tabled EPP S&D +members
The text was tabled by Anna EXEMPLAR, Jon TARN and the EPP group. => tabled EPP +members
The text was tabled by Anna EXEMPLAR on behalf of the EPP group. => tabled EPP
The text was tabled by Anna EXEMPLAR (EPP, DE) on behalf of the Committee on Fisheries. => tabled
The text was tabled by the EPP group for the Member States. => tabled EPP
The text was tabled by 60 Members. => tabled +members
The resolution had been tabled by the EFD, S&D and EPP groups and by Members Anna LIND (ALDE, SE) and Erik FALK (ECR, DK). => tabled EFD S&D EPP +members
The resolution had been tabled by Anna LIND (EPP, SE), Erik FALK (S&D, DE) and other Members. => tabled +members`)
	runLines(t, "fr", "", `
Le texte a été déposé par les groupes PPE et S&D ainsi que par Anne EXEMPLE et Jean MODÈLE. => tabled EPP S&D +members
Le texte a été déposé par les groupes PPE et S&D et par plusieurs députés. => tabled EPP S&D +members
Le texte a été déposé par les groupes PPE et S&D et un député non inscrit. => tabled EPP S&D +members
Le texte a été déposé par les groupes PPE et S&D et M. Jean MODÈLE. => tabled EPP S&D +members
Le texte a été déposé par Jean MODÈLE au nom du groupe PPE. => tabled EPP
Le texte a été déposé par le groupe PPE et des députés des États membres. => tabled EPP +members
La résolution avait été déposée par les groupes EFD et PPE ainsi que par les députés Anne DUPLESSIS (S&D, FR) et Jean MOREL (DE, FR). => tabled EFD EPP +members
La résolution avait été déposée par les groupes EFD et PPE, par Mme Anne Duplessis et par M. Jean Morel. => tabled EFD EPP +members
La résolution avait été déposée par Anne DUPLESSIS (S&D, FR) au nom de la commission de la pêche. => tabled`)
}

// TestGroupsInWords holds the names of groups.
func TestGroupsInWords(t *testing.T) {
	runLines(t, "en", "", `
The resolution was tabled by the European People's Party and the Socialists and Democrats. => tabled EPP S&D
The resolution was tabled by the Group of the European People's Party and the Renew Europe Group. => tabled EPP Renew
The resolution was tabled by the Group of the Greens/European Free Alliance, the European Conservatives and Reformists Group and the Identity and Democracy Group. => tabled Greens/EFA ECR ID
The resolution was tabled by the Progressive Alliance of Socialists and Democrats and The Left group in the European Parliament - GUE/NGL. => tabled S&D The Left
The resolution was tabled by the Confederal Group of the European United Left/Nordic Green Left. => tabled GUE/NGL
The resolution was tabled by the Patriots for Europe group and the Europe of Sovereign Nations group. => tabled PfE ESN
The resolution was tabled by the Alliance of Liberals and Democrats for Europe group and the Europe of Freedom and Direct Democracy group. => tabled ALDE EFDD
The resolution was tabled by the Independence/Democracy group and the Union for Europe of the Nations group. => tabled IND/DEM UEN
The resolution was tabled by the S&D Group, the Greens/EFA Group and the GUE/NGL Group. => tabled S&D Greens/EFA GUE/NGL
The resolution was tabled by the EPP (Christian Democrats), S&D and Renew groups. => tabled EPP S&D Renew
The resolution was tabled by the EPP Group (Christian Democrats) and the S&D Group. => tabled EPP S&D
The resolution was tabled by the European People's Party group, the Socialists and Democrats group and the Renew Europe group. => tabled EPP S&D Renew
The resolution was tabled by the European People’s Party and the Greens/European Free Alliance. => tabled EPP Greens/EFA
The resolution was tabled by the European United Left/Nordic Green Left group and the Europe of Freedom and Democracy group. => tabled GUE/NGL EFD
The resolution was tabled by the Left group, the Patriots group and the Renew group. => tabled The Left PfE Renew
The resolution was tabled by the group of the Greens / European Free Alliance and the group of the Alliance of Liberals and Democrats for Europe. => tabled Greens/EFA ALDE
The resolution was tabled by the group of the Progressive Alliance of Socialists and Democrats in the European Parliament and by the ECR. => tabled S&D ECR`)
	runLines(t, "en", "14/03/1995 - Text adopted by Parliament, single reading", `
The resolution was tabled by the Group of the Party of European Socialists, the Green Group and the Europe of Nations group. => tabled PES Greens EDN`)
	runLines(t, "fr", "", `
La résolution a été déposée par le groupe du Parti populaire européen et le groupe de l'Alliance progressiste des socialistes et démocrates. => tabled EPP S&D
La résolution a été déposée par le groupe Renew Europe, le groupe des Verts/Alliance libre européenne et le groupe des Conservateurs et réformistes européens. => tabled Renew Greens/EFA ECR
La résolution a été déposée par le groupe de la Gauche au Parlement européen et le groupe Patriotes pour l'Europe. => tabled The Left PfE
La résolution a été déposée par le groupe de l'Alliance des démocrates et des libéraux pour l'Europe. => tabled ALDE
La résolution a été déposée par le groupe du Parti socialiste européen et le groupe Union pour l'Europe des nations. => tabled PES UEN
La résolution a été déposée par les socialistes et démocrates et les Verts. => tabled S&D Greens/EFA
La résolution a été déposée par le groupe Identité et démocratie et le groupe Europe de la liberté et de la démocratie directe. => tabled ID EFDD
La résolution a été déposée par le groupe confédéral de la Gauche unitaire européenne/Gauche verte nordique et le groupe Indépendance/Démocratie. => tabled GUE/NGL IND/DEM
La résolution a été déposée par le groupe du Parti populaire européen (Démocrates-Chrétiens), le groupe S&D et le groupe Renew. => tabled EPP S&D Renew
La résolution a été déposée par le groupe des Verts / Alliance libre européenne et le groupe de l'Alliance Progressiste des Socialistes et Démocrates au Parlement européen. => tabled Greens/EFA S&D
La résolution a été déposée par le groupe des conservateurs et réformistes européens, le groupe de la gauche et le groupe des socialistes et démocrates. => tabled ECR The Left S&D
La résolution a été déposée par le groupe « Identité et démocratie » et le groupe « L'Europe des nations souveraines ». => tabled ID ESN
La résolution a été déposée par le groupe "Patriotes pour l'Europe" et le groupe CRE. => tabled PfE ECR
La résolution a été déposée par le groupe de l'Alliance des libéraux et des démocrates pour l'Europe et le groupe Europe des nations et des libertés. => tabled ALDE ENF
La résolution a été déposée par le groupe Verts/Alliance libre européenne, le groupe GUE/NGL et le groupe Europe libertés démocratie. => tabled Greens/EFA GUE/NGL EFD
La résolution a été déposée par le groupe Union pour l’Europe des Nations et le groupe du Parti socialiste européen. => tabled UEN PES
La résolution a été déposée par les groupes PPE-DE, PSE, ADLE, UEN, Verts/ALE, GUE/NGL, IND/DEM et ITS. => tabled EPP-ED PES ALDE UEN Greens/EFA GUE/NGL IND/DEM ITS`)
	runLines(t, "fr", "14/03/1995 - Texte adopté du Parlement, lecture unique", `
La résolution a été déposée par les groupes PSE, PPE, UPE, ELDR, GUE/NGL, V, ARE et I-EDN. => tabled PES EPP UPE ELDR GUE/NGL Greens ARE I-EDN
La résolution a été déposée par le groupe des Verts, le groupe de l'Alliance radicale européenne et le groupe du Parti des socialistes européens. => tabled Greens ARE PES
La résolution a été déposée par le groupe Union pour l'Europe et le groupe Forza Europa. => tabled UPE FE`)
}

// TestGroupSpellings holds codes with other signs and in other languages.
func TestGroupSpellings(t *testing.T) {
	runLines(t, "en", "", `
The resolution was tabled by the EPP/ED, PSE, ELDR, Verts/ALE, GUE-NGL, UEN and EDD groups. => tabled EPP-ED PES ELDR Greens/EFA GUE/NGL UEN EDD
The resolution was tabled by the EPP, S&amp;D, Greens-EFA and GUE NGL groups. => tabled EPP S&D Greens/EFA GUE/NGL
The resolution was tabled by the EPP, S & D, Greens / EFA and GUE / NGL groups. => tabled EPP S&D Greens/EFA GUE/NGL
The resolution was tabled by the PPE-DE, PSE and Greens/ALE groups. => tabled EPP-ED PES Greens/EFA
The resolution was tabled by the EPP‑ED, IND‑DEM and GUE‑NGL groups. => tabled EPP-ED IND/DEM GUE/NGL
The resolution was tabled by the EPP – ED and Greens–EFA groups. => tabled EPP-ED Greens/EFA
The resolution was tabled by the EPP ED and IND DEM groups. => tabled EPP-ED IND/DEM
The resolution was tabled by the Left, the Greens and Renew Europe. => tabled The Left Greens/EFA Renew
The resolution was tabled by the ALDE, GUE/NGL, and Greens/EFA groups. => tabled ALDE GUE/NGL Greens/EFA
The resolution was tabled by the EPP, S&D, GUE, and Verts groups. => tabled EPP S&D GUE Greens/EFA
The resolution was tabled by the NI and EFDD groups. => tabled NI EFDD`)
	runLines(t, "en", "14/03/1995 - Text adopted by Parliament, single reading", `
The resolution was tabled by the EDG, RDE, CDI, CG and DR groups. => tabled ED EDA CDI LU DR
The resolution was tabled by the UPE, ERA, I-EDN and V groups. => tabled UPE ARE I-EDN Greens`)
	runLines(t, "fr", "", `
La résolution a été déposée par les groupes PPE/DE, PSE, Verts-ALE, GUE-NGL, IND-DEM. => tabled EPP-ED PES Greens/EFA GUE/NGL IND/DEM
La résolution a été déposée par les groupes PPE, S&amp;D, Verts / ALE, ELDD et ENL. => tabled EPP S&D Greens/EFA EFDD ENF
La résolution a été déposée par les groupes PPE, S & D, CRE, Verts/ ALE et The Left. => tabled EPP S&D ECR Greens/EFA The Left
La résolution a été déposée par les groupes PPE-DE, PSE, ELDR, V/ALE et EDD. => tabled EPP-ED PES ELDR Greens/EFA EDD
La résolution a été déposée par les groupes EPP, S&D, ALDE et Greens/EFA. => tabled EPP S&D ALDE Greens/EFA
La résolution a été déposée par les groupes ADLE/ALDE, PPE et VERTS/ALE. => tabled ALDE EPP Greens/EFA`)
}

// TestTablingAsInFrenchPress holds the wordings of French press texts.
func TestTablingAsInFrenchPress(t *testing.T) {
	runLines(t, "fr", "", `
Cette résolution a été présentée par les groupes PPE, S&D, Renew et Verts/ALE. => tabled EPP S&D Renew Greens/EFA
Les groupes PPE, S&D et Renew ont déposé la résolution adoptée. => tabled EPP S&D Renew
Les groupes PPE, S&D et Renew ont présenté conjointement la résolution. => tabled EPP S&D Renew +joint
Déposée par les groupes PPE, S&D et Renew, la résolution condamne la rafle. => tabled EPP S&D Renew
La résolution, à l'initiative des groupes PPE, S&D et Renew, a été adoptée. => tabled EPP S&D Renew
La résolution déposée au nom du groupe PPE a été adoptée. => tabled EPP
La proposition de résolution a été déposée au nom des groupes PPE, S&D et Renew. => tabled EPP S&D Renew
Le texte avait été déposé en tant que proposition de résolution commune par les groupes PPE, S&D, Renew, Verts/ALE, ECR et par le groupe The Left. => tabled EPP S&D Renew Greens/EFA ECR The Left +joint
Le texte commun avait été présenté par les groupes PPE, S&D, Verts/ALE, et le groupe GUE/NGL. => tabled EPP S&D Greens/EFA GUE/NGL +joint
La résolution (déposée par les groupes PPE et S&D) a été adoptée par 430 voix contre 170. => adopted 430-170-- parliament ;; tabled EPP S&D
Le Parlement a adopté par 430 voix contre 170 une résolution présentée par les groupes PPE et S&D. => adopted 430-170-- parliament ;; tabled EPP S&D
La résolution a été introduite par le PPE, le S&D et Renew. => tabled EPP S&D Renew
La résolution a été rédigée par les groupes PPE et S&D. => tabled EPP S&D
Le groupe PPE a présenté une question au Conseil avant la résolution. =>
Les amendements déposés par les groupes PPE et S&D sont dans la résolution. =>
La question orale, déposée par le groupe PPE, a précédé la résolution. =>
Une proposition de résolution du groupe ID a été rejetée. =>
La résolution salue le plan présenté par le groupe PPE. =>
Le rapport a été présenté par Jean MODÈLE (PPE, FR). =>
Le groupe S&D a présenté un avis sur la résolution. =>
Le texte, présenté par les groupes PPE, S&D, Renew, Verts/ALE et La Gauche, a été adopté par 463 voix pour, 121 contre et 57 abstentions. => adopted 463-121-57 parliament ;; tabled EPP S&D Renew Greens/EFA The Left
La résolution commune, soumise au vote par les groupes PPE, S&D, ECR et Renew, a été adoptée. => tabled EPP S&D ECR Renew +joint
Cette résolution a été déposée conjointement par le PPE, les S&D, Renew Europe et les Verts/ALE. => tabled EPP S&D Renew Greens/EFA +joint
La résolution a été proposée par les groupes PPE (démocrates-chrétiens), S&D et ADLE. => tabled EPP S&D ALDE
La résolution est présentée par sept groupes politiques : PPE, S&D, ADLE, Verts/ALE, ECR, GUE/NGL et EFD. => tabled EPP S&D ALDE Greens/EFA ECR GUE/NGL EFD
Le texte commun, fruit d'un compromis entre les groupes PPE, S&D et ADLE, a été adopté. =>
La proposition de résolution du groupe PPE, adoptée par 463 voix contre 121, condamne la rafle. => adopted 463-121-- parliament ;; tabled EPP
La résolution proposée par le groupe des Socialistes et Démocrates a été adoptée. => tabled S&D
La résolution déposée par les Verts/ALE et la GUE/NGL a été adoptée. => tabled Greens/EFA GUE/NGL
La résolution, qui avait été déposée par les groupes PPE, S&D et ADLE, condamne la rafle. => tabled EPP S&D ALDE
La résolution que les groupes PPE et S&D ont déposée condamne la rafle. => tabled EPP S&D
Ont déposé la résolution les groupes PPE, S&D et ADLE. => tabled EPP S&D ALDE
La résolution (PPE, S&D, ADLE) condamne la rafle. =>
Le groupe PPE a soutenu la résolution, les groupes ID et ECR ont voté contre. =>
Les groupes PPE et S&D ont demandé un débat sur la résolution. =>
Le rapport a été déposé le 3 mai 2012. =>
Le projet de résolution a été présenté aux députés. =>
La Commission a présenté une proposition que le groupe PPE salue dans la résolution. =>
L'amendement à la résolution déposé par le groupe PPE a été adopté. =>
La plainte déposée par le groupe Lampex vise la résolution de 2010. =>`)
}
