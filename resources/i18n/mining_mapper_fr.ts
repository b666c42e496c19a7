<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Accounting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>No place was drawn by lot yet, so nothing can be said of what the tools save: choose a share below.</source>
      <translation>Aucun lieu n'a encore été tiré au sort, on ne peut donc rien dire de ce que les outils épargnent : choisissez une part ci-dessous.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>Save the table of effort</source>
      <translation>Enregistrer la table de l'effort</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>The table of effort is on the clipboard.</source>
      <translation>La table de l'effort est dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>The table of effort was saved: %s</source>
      <translation>La table de l'effort a été enregistrée : %s</translation>
    </message>
  </context>
  <context>
    <name>AccuracyPlan</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Add a class of the map</source>
      <translation>Ajouter une classe de la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Classes of the map</source>
      <translation>Classes de la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>How much of the map each class has, and how much of that you expect to be right</source>
      <translation>La part de la carte de chaque classe, et ce que vous en attendez de juste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Map class</source>
      <translation>Classe de la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Of the map</source>
      <translation>De la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Remove the chosen class</source>
      <translation>Retirer la classe choisie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Standard error</source>
      <translation>Erreur type</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Standard error of the overall accuracy that is wanted; half of its interval is 1.96 times that</source>
      <translation>Erreur type voulue de l'exactitude globale ; la moitié de son intervalle vaut 1,96 fois cela</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>The classes have %.1f %% of the map.</source>
      <translation>Les classes ont %.1f %% de la carte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>User's accuracy</source>
      <translation>Exactitude pour l'utilisateur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>class %d</source>
      <translation>classe %d</translation>
    </message>
  </context>
  <context>
    <name>ActiveClasses</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>%(chosen)d of %(most)d keys taken</source>
      <translation>%(chosen)d touches prises sur %(most)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Classes on the digit keys</source>
      <translation>Classes des touches de chiffres</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Earlier key</source>
      <translation>Touche précédente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Give the selected class the key before</source>
      <translation>Donner à la classe sélectionnée la touche précédente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Give the selected class the next key</source>
      <translation>Donner à la classe sélectionnée la touche suivante</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Later key</source>
      <translation>Touche suivante</translation>
    </message>
  </context>
  <context>
    <name>ActiveClassesDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Check up to nine classes; they get the keys 1 to 9 in that order. The others stay within reach by search, and labels that exist are not changed.</source>
      <translation>Cochez jusqu'à neuf classes ; elles reçoivent les touches 1 à 9 dans cet ordre. Les autres restent accessibles par la recherche, et les étiquettes existantes ne changent pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Classes on the digit keys</source>
      <translation>Classes des touches de chiffres</translation>
    </message>
  </context>
  <context>
    <name>AddSceneDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>A further part of the map that is worked on</source>
      <translation>Une partie de plus de la carte en cours</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Add a scene</source>
      <translation>Ajouter une scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Add scene</source>
      <translation>Ajouter la scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Another date, or a map of its own</source>
      <translation>Une autre date, ou une carte à part</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Area of interest</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Ground that earlier parts show already is left out here, so that nothing counts twice.</source>
      <translation>Le terrain que des parties antérieures montrent déjà est laissé de côté ici, pour que rien ne compte deux fois.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>It may show the same ground; its areas are told by themselves.</source>
      <translation>Elle peut montrer le même terrain ; ses surfaces sont données à part.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Its areas are added up with those of the parts so far</source>
      <translation>Ses surfaces s'ajoutent à celles des parties existantes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Its areas are told by themselves and never added to those of other maps</source>
      <translation>Ses surfaces sont données à part et ne s'ajoutent jamais à celles d'autres cartes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>What it is</source>
      <translation>Ce que c'est</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>What was answered on other scenes guides its first draws.</source>
      <translation>Ce qui a été répondu sur d'autres scènes guide ses premiers tirages.</translation>
    </message>
  </context>
  <context>
    <name>Adjusting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>Move the vertices; %s saves them and is done.</source>
      <translation>Déplacez les sommets ; %s les enregistre et termine.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>Shift adds what you click, Alt cuts it; %s is done.</source>
      <translation>Maj ajoute ce que vous cliquez, Alt le découpe ; %s termine.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>The outline could not be saved: %s</source>
      <translation>Le contour n'a pas pu être enregistré : %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>This label is hidden while a unit under it is asked blind; answer that one first.</source>
      <translation>Cette étiquette est masquée tant qu'une unité en dessous est demandée à l'aveugle ; répondez d'abord à celle-ci.</translation>
    </message>
  </context>
  <context>
    <name>AreaCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>%(level).0f %% interval; %(what)s: %(n)d, showing it: %(positives)d</source>
      <translation>intervalle à %(level).0f %% ; %(what)s : %(n)d, la montrant : %(positives)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>; as precise as a simple random sample of %d</source>
      <translation>; aussi précis qu'un échantillon aléatoire simple de %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Beside it: %s</source>
      <translation>À côté : %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Interval that stays valid if you stop as soon as it is narrow enough: %(ends)s %(unit)s</source>
      <translation>Intervalle qui reste valable si vous arrêtez dès qu’il est assez étroit : %(ends)s %(unit)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Method: %s</source>
      <translation>Méthode : %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>What has no answer, counted as none or all of it: %(bounds)s %(unit)s.</source>
      <translation>Ce qui n'a pas de réponse, compté comme rien ou tout : %(bounds)s %(unit)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit</source>
      <translation>audit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit units</source>
      <translation>unités d'audit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>draws</source>
      <translation>unités tirées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>no number</source>
      <translation>pas de nombre</translation>
    </message>
  </context>
  <context>
    <name>AreaChoice</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>As on the scene that is worked on</source>
      <translation>Comme sur la scène en cours</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation>Polygones d'une couche</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The area of interest does not touch the image.</source>
      <translation>La zone d'intérêt ne touche pas l'image.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The current view of the map</source>
      <translation>La vue actuelle de la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The image is large: a part of it is ready sooner.</source>
      <translation>L'image est grande : une partie est prête plus tôt.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The whole image</source>
      <translation>L'image entière</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>Zoom the map to the image, or choose polygons that lie on it.</source>
      <translation>Zoomez la carte sur l'image, ou choisissez des polygones qui s'y trouvent.</translation>
    </message>
  </context>
  <context>
    <name>AreasTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>, %(area)s %(unit)s more without data</source>
      <translation>, plus %(area)s %(unit)s sans données</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;Areas&lt;/b&gt;</source>
      <translation>&lt;b&gt;Surfaces&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;Areas&lt;/b&gt; in %(area)s %(unit)s</source>
      <translation>&lt;b&gt;Surfaces&lt;/b&gt; en %(area)s %(unit)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>All mining</source>
      <translation>Toute la mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>All scenes of this map (%d)</source>
      <translation>Toutes les scènes de cette carte (%d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Areas of the scene that is worked on, or the sum over all scenes of its map</source>
      <translation>Surfaces de la scène en cours, ou somme de toutes les scènes de sa carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Areas of what</source>
      <translation>Surfaces de quoi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Copy the table of areas, with every error, to the clipboard</source>
      <translation>Copier la table des surfaces, avec toutes les erreurs, dans le presse-papiers</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Not mining</source>
      <translation>Pas une mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Reading the labels: %d %%</source>
      <translation>Lecture des étiquettes : %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Save CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Save the table of areas, with every error, to a file</source>
      <translation>Enregistrer la table des surfaces, avec toutes les erreurs, dans un fichier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>This scene</source>
      <translation>Cette scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit units: %(answered)s of %(drawn)s</source>
      <translation>unités d’audit : %(answered)s sur %(drawn)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>draws that count: %s</source>
      <translation>tirages qui comptent : %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>undecided: %s</source>
      <translation>non décidés : %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>waiting: %s</source>
      <translation>en attente : %s</translation>
    </message>
  </context>
  <context>
    <name>AuditBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>&lt;b&gt;Audit units due: %d.&lt;/b&gt;</source>
      <translation>&lt;b&gt;Unités d’audit dues : %d.&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask after rounds, of answers</source>
      <translation>Demander après les tours, des réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask some answered units a second time, to see how well interpreters agree</source>
      <translation>Demander une seconde fois quelques unités répondues, pour voir à quel point les interprètes s'accordent</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask the audit units that are due, in the tab Review</source>
      <translation>Demander les unités d'audit à faire, dans l'onglet Revue</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask the next</source>
      <translation>Demander les suivantes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask twice</source>
      <translation>Demander deux fois</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask twice, of answers</source>
      <translation>Demander deux fois, des réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Audit sample</source>
      <translation>Échantillon d'audit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Audit units in percent of answers</source>
      <translation>Unités d'audit en pourcentage des réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Check the map</source>
      <translation>Vérifier la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Draw a sample…</source>
      <translation>Tirer un échantillon…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Draw units by chance alone, to check the map by: never learnt from, asked without a guess</source>
      <translation>Tirer des unités par le seul hasard, pour vérifier la carte : jamais apprises, demandées sans supposition</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Error matrix</source>
      <translation>Matrice d'erreur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>How many answered units are asked a second time after rounds, without a hint, in percent of them</source>
      <translation>Combien d'unités avec réponse sont redemandées après les tours, sans indice, en pour cent de celles-ci</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>How many audit units come after rounds by themselves, in percent of the answered draws</source>
      <translation>Combien d'unités d'audit viennent d'elles-mêmes après les tours, en pourcentage des tirages répondus</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Let the model map the scene, and say by the audit units how accurate that is</source>
      <translation>Laisser le modèle cartographier la scène, et dire par les unités d'audit à quel point c'est exact</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>None drawn yet. Units drawn by chance alone check the areas without any model.</source>
      <translation>Aucune n'a encore été tirée. Des unités tirées par le seul hasard vérifient les surfaces sans aucun modèle.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Nothing is due.</source>
      <translation>Rien n'est à faire.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Show the error matrix of the checked map as it is published, in shares of area</source>
      <translation>Montrer la matrice d'erreur de la carte vérifiée comme on la publie, en parts de surface</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>There are no units yet to draw from; make them in the tab Review.</source>
      <translation>Il n'y a pas encore d'unités dans lesquelles tirer ; créez-les dans l'onglet Revue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Units asked twice in percent of answers</source>
      <translation>Unités demandées deux fois en pour cent des réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Waiting for an answer in the tab Review: %d.</source>
      <translation>En attente d’une réponse dans l’onglet Revue : %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
  </context>
  <context>
    <name>AuditDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>%d min</source>
      <translation>%d min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>%d s</source>
      <translation>%d s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>&lt;b&gt;Units: %(units)s, about %(length)s&lt;/b&gt; at %(seconds).0f s each; of mining about %(mines).0f.</source>
      <translation>&lt;b&gt;Unités : %(units)s, environ %(length)s&lt;/b&gt; à %(seconds).0f s chacune ; dont minières environ %(mines).0f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>About which share of the land mining may cover; a guess is enough</source>
      <translation>Quelle part du terrain la mine peut couvrir, à peu près ; une supposition suffit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Any number of units; can be enlarged later.</source>
      <translation>N'importe quel nombre d'unités ; peut être agrandi plus tard.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Design</source>
      <translation>Plan de sondage</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Draw</source>
      <translation>Tirer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Draw an audit sample</source>
      <translation>Tirer un échantillon d'audit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Half of the 95 % interval of the mining area that is wanted</source>
      <translation>La moitié de l'intervalle à 95 % voulu pour la surface minière</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How many units are asked in each drawn block</source>
      <translation>Combien d'unités sont demandées dans chaque bloc tiré</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How many units are drawn now</source>
      <translation>Combien d'unités sont tirées maintenant</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How precise the area is</source>
      <translation>La précision de la surface</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How precise the overall accuracy is</source>
      <translation>La précision de l'exactitude globale</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How units are chosen; every design is by chance alone</source>
      <translation>Comment les unités sont choisies ; tout plan repose sur le seul hasard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Mining</source>
      <translation>Mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Mining, about</source>
      <translation>Mine, environ</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>More units where mining is mapped and around it, where it is missed most. Needs a map.</source>
      <translation>Plus d'unités là où une mine est cartographiée et autour, où elle est le plus manquée. Demande une carte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Not mining</source>
      <translation>Pas une mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Plan by</source>
      <translation>Planifier par</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Points: units by their area</source>
      <translation>Points : unités selon leur surface</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Simple: every unit alike</source>
      <translation>Simple : toutes les unités à égalité</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Stratified: mapped, around it, the rest</source>
      <translation>Stratifié : cartographié, alentour, le reste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>The unit around each of some random points; most precise where units differ in size.</source>
      <translation>L'unité autour de chacun de quelques points aléatoires ; le plus précis là où les unités diffèrent de taille.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Two-stage: blocks, then units in them</source>
      <translation>Deux degrés : des blocs, puis des unités dedans</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units a block</source>
      <translation>Unités par bloc</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units lie together, so that looking takes less time; less precise for the same number.</source>
      <translation>Les unités sont regroupées, si bien que regarder prend moins de temps ; moins précis à nombre égal.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>What the number of units is reckoned from: Cochran 1977, or Olofsson 2014</source>
      <translation>D'où l'on calcule le nombre d'unités : Cochran 1977 ou Olofsson 2014</translation>
    </message>
  </context>
  <context>
    <name>ByHand</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_hand.py" />
      <source>Draw the outline; a right click ends it, and it is saved at once.</source>
      <translation>Dessinez le contour ; un clic droit le termine, et il est aussitôt enregistré.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_hand.py" />
      <source>The label could not be saved: %s</source>
      <translation>L'étiquette n'a pas pu être enregistrée : %s</translation>
    </message>
  </context>
  <context>
    <name>ByLot</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_lot.py" />
      <source>By lot, what is here is drawn by hand: click its corners, a right click ends it and saves it.</source>
      <translation>Par tirage au sort, ce qui est ici est dessiné à la main : cliquez ses coins, un clic droit le termine et l'enregistre.</translation>
    </message>
  </context>
  <context>
    <name>ChangeBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>All mining</source>
      <translation>Toute la mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask its audit units here</source>
      <translation>Demander ici ses unités d'audit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask its audit units here (%d left)</source>
      <translation>Demander ici ses unités d'audit (%d restantes)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask the audit units of the earlier date on this image, in the tab Review: the same places on both dates tell change best</source>
      <translation>Demander les unités d'audit de la date antérieure sur cette image, dans l'onglet Revue : les mêmes lieux aux deux dates disent le mieux le changement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Audit units answered on both dates: %d.</source>
      <translation>Unités d’audit répondues aux deux dates : %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Change is told by these pairs: what both dates share drops out of the error.</source>
      <translation>Le changement est donné par ces paires : ce que les deux dates partagent sort de l'erreur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Change since an earlier date</source>
      <translation>Changement depuis une date antérieure</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Classes that changed less: %d</source>
      <translation>Classes qui ont moins changé : %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Earlier scene</source>
      <translation>Scène antérieure</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Net change of separate samples: the draws of the two dates are independent, so their variances add up; gain and loss cannot be told apart.</source>
      <translation>Changement net d'échantillons séparés : les tirages des deux dates sont indépendants, leurs variances s'ajoutent donc ; gain et perte ne se distinguent pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>The scene that this one is compared with</source>
      <translation>La scène à laquelle celle-ci est comparée</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>gained</source>
      <translation>gagné</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>lost</source>
      <translation>perdu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>net</source>
      <translation>net</translation>
    </message>
  </context>
  <context>
    <name>ChangeDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source> ha</source>
      <translation> ha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Earlier scene</source>
      <translation>Scène antérieure</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Least size</source>
      <translation>Taille minimale</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Least size of a change</source>
      <translation>Taille minimale d'un changement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Look for changes</source>
      <translation>Chercher des changements</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>No outline of mining on that scene waits to be brought up to date. Without any, and without answers there, only the look of the land is compared: fields and seasons will be among what is listed.</source>
      <translation>Aucun contour de mine de cette scène n'attend d'être mis à jour. Sans aucun, et sans réponses là-bas, seul l'aspect du terrain est comparé : champs et saisons seront parmi ce qui est listé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Outlines of mining of that scene, to be compared with this image: %d. What has grown, shrunk, ended or is new comes as a list, with what stayed at its end. Nothing is changed before you accept it.</source>
      <translation>Contours miniers de cette scène à comparer avec cette image : %d. Ce qui a grandi, rétréci, cessé ou est nouveau vient en liste, avec ce qui est resté à la fin. Rien n’est changé avant que vous l’acceptiez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Smaller changes are left out</source>
      <translation>Les changements plus petits sont écartés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>The scene whose labels are brought up to the date of this one</source>
      <translation>La scène dont les étiquettes sont amenées à la date de celle-ci</translation>
    </message>
  </context>
  <context>
    <name>ClassCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>A label of %s</source>
      <translation>Une étiquette de %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Compare with own labels</source>
      <translation>Comparer à nos étiquettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Looks like: %s</source>
      <translation>Ressemble à : %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Show labels of this campaign: of the class and of what it is taken for</source>
      <translation>Montrer des étiquettes de cette campagne : de la classe et de ce avec quoi on la confond</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>no label yet</source>
      <translation>pas encore d'étiquette</translation>
    </message>
  </context>
  <context>
    <name>ClassChoice</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_table.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_table.py" />
      <source>leave out</source>
      <translation>laisser de côté</translation>
    </message>
  </context>
  <context>
    <name>ClassFinder</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Class: name, code, or what it looks like</source>
      <translation>Classe : nom, code ou aspect</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Classes found</source>
      <translation>Classes trouvées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Find a class</source>
      <translation>Chercher une classe</translation>
    </message>
  </context>
  <context>
    <name>ClassList</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Class…</source>
      <translation>Classe…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Find a class</source>
      <translation>Chercher une classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Search all classes of the taxonomy by name or code (%s on the map)</source>
      <translation>Chercher dans toutes les classes de la taxonomie par nom ou code (%s sur la carte)</translation>
    </message>
  </context>
  <context>
    <name>ClassTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_table.py" />
      <source>Classes of the values</source>
      <translation>Classes des valeurs</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/comparing.py" />
      <source>No other image of this place is in the project; add one, then B shows it in place of the scene.</source>
      <translation>Aucune autre image de ce lieu n'est dans le projet ; ajoutez-en une, et B la montrera à la place de la scène.</translation>
    </message>
  </context>
  <context>
    <name>Concealing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/concealing.py" />
      <source>Maps of the model, and older maps, are switched off while you answer blind.</source>
      <translation>Les cartes du modèle et les cartes plus anciennes sont masquées pendant que vous répondez à l'aveugle.</translation>
    </message>
  </context>
  <context>
    <name>CountTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Labels</source>
      <translation>Étiquettes</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>%s (read-only)</source>
      <translation>%s (lecture seule)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Answers need a name: they are still kept under “%s”.</source>
      <translation>Les réponses ont besoin d’un nom : elles restent enregistrées sous « %s ».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Campaign (*.gpkg)</source>
      <translation>Campagne (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Engine…</source>
      <translation>Moteur…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Find %s</source>
      <translation>Chercher %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Open campaign</source>
      <translation>Ouvrir une campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Open read-only</source>
      <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Second view of the map (%s)</source>
      <translation>Seconde vue de la carte (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Simulating a landscape… %p%</source>
      <translation>Simulation d'un paysage… %p%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Swipe between two dates or layers (%s)</source>
      <translation>Volet entre deux dates ou couches (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>The engine has not written a log yet.</source>
      <translation>Le moteur n'a pas encore écrit de journal.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>The next candidates wait in the tab Review.</source>
      <translation>Les prochains candidats attendent dans l’onglet Revue.</translation>
    </message>
  </context>
  <context>
    <name>DetectDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source> ha</source>
      <translation> ha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>&amp;Model</source>
      <translation>&amp;Modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>A segmentation model or classifier of chips in ONNX, its card (JSON) beside it</source>
      <translation>Un modèle de segmentation ou un classifieur d'imagettes en ONNX, avec sa fiche (JSON) à côté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Class here</source>
      <translation>Classe ici</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Class of the model</source>
      <translation>Classe du modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Detect</source>
      <translation>Détecter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Detect with a model</source>
      <translation>Détecter avec un modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Least size</source>
      <translation>Taille minimale</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modèles ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Pixels to which the model gives less of mining are left out</source>
      <translation>Les pixels auxquels le modèle donne moins de mine sont écartés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Reads %(bands)s in tiles of %(tile)d pixels. SHA-256 %(sha)s… %(licence)s</source>
      <translation>Lit %(bands)s en tuiles de %(tile)d pixels. SHA-256 %(sha)s… %(licence)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Share of mining</source>
      <translation>Part de mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Smaller objects are left out</source>
      <translation>Les objets plus petits sont écartés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>The model is being checked …</source>
      <translation>Le modèle est en cours de vérification …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>The objects come as a list to accept one by one. They become labels of imported origin: areas take them as predictions, never as known.</source>
      <translation>Les objets viennent en liste à accepter un à un. Ils deviennent des étiquettes d'origine importée : les surfaces les prennent pour des prédictions, jamais pour du connu.</translation>
    </message>
  </context>
  <context>
    <name>DrawsBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Area error</source>
      <translation>Erreur de surface</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>By chance, every unit alike; needs the most answers, to compare with.</source>
      <translation>Au hasard, toutes les unités également ; demande le plus de réponses, pour comparer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>By chance, half of them from the class that the model calls least often; to compare with.</source>
      <translation>Au hasard, la moitié dans la classe que le modèle nomme le moins ; pour comparer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Committee</source>
      <translation>Comité</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Entropy</source>
      <translation>Entropie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>First a stratum is drawn, units of one predicted class that look alike, then a unit in it: a batch spreads over units that look different</source>
      <translation>D'abord une strate est tirée, des unités d'une classe prédite qui se ressemblent, puis une unité en elle : un lot s'étend sur des unités d'aspect différent</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>How the units of the next rounds are drawn; each draw's probability is stored, whichever it is</source>
      <translation>Comment les unités des prochains tours sont tirées ; la probabilité de chaque tirage est gardée, quel qu'il soit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>How units are drawn</source>
      <translation>Comment les unités sont tirées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Margin</source>
      <translation>Marge</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Random</source>
      <translation>Hasard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Random by class</source>
      <translation>Hasard par classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Strata first</source>
      <translation>Strates d'abord</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units about which the three classifiers of the model disagree.</source>
      <translation>Unités sur lesquelles les trois classifieurs du modèle ne sont pas d'accord.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units by the area that the map probably has wrong: large ones sooner.</source>
      <translation>Unités selon la surface que la carte a sans doute fausse : les grandes plus tôt.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units that the model is least sure of; later ones that the areas need most.</source>
      <translation>Unités dont le modèle est le moins sûr ; plus tard celles dont les surfaces ont le plus besoin.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units that the model spreads over the most classes.</source>
      <translation>Unités que le modèle répartit sur le plus de classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units whose two likeliest classes are closest to each other.</source>
      <translation>Unités dont les deux classes les plus probables sont les plus proches.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Variance (default)</source>
      <translation>Variance (par défaut)</translation>
    </message>
  </context>
  <context>
    <name>EffortSummary</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_summary.py" />
      <source>Effort by class</source>
      <translation>Effort par classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_summary.py" />
      <source>From the log of people only, means with 95 % intervals; what a simulated interpreter did in a replay is not in here. More in the tab Effort.</source>
      <translation>Du seul journal des personnes, moyennes avec intervalles à 95 % ; ce qu'un interprète simulé a fait dans un rejeu n'est pas ici. Plus dans l'onglet Effort.</translation>
    </message>
  </context>
  <context>
    <name>EffortTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Compared arms</source>
      <translation>Bras comparés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Copy the table by person, day, class, size and tool, with every interval, to the clipboard</source>
      <translation>Copier la table par personne, jour, classe, taille et outil, avec tous les intervalles, dans le presse-papiers</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Divide the effort</source>
      <translation>Répartir l'effort</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Divide the labels by person, day, class, size in pixels, or tool</source>
      <translation>Répartir les étiquettes par personne, jour, classe, taille en pixels ou outil</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Draw by hand by lot, of places</source>
      <translation>Dessiner à la main par tirage au sort, des lieux</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Effort</source>
      <translation>Effort</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>From so many places, chosen by lot, the help of the tools is withheld: what is there is drawn by hand, to see what the help is worth. 10 to 20 % tell enough</source>
      <translation>En autant de lieux, tirés au sort, l'aide des outils est retenue : ce qui s'y trouve est dessiné à la main, pour voir ce que vaut l'aide. De 10 à 20 % suffisent</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>From the log of people only: what a simulated interpreter did in a replay is not in here.</source>
      <translation>Du seul journal des personnes : ce qu'un interprète simulé a fait dans un rejeu n'est pas ici.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Means with 95 % intervals. By hand: vertices of the outline simplified to a pixel, one to close, one for the class. Ratios: assisted over drawn by hand by lot.</source>
      <translation>Moyennes avec intervalles à 95 %. À la main : sommets du contour simplifié au pixel, un pour fermer, un pour la classe. Rapports : assisté sur dessiné à la main par tirage au sort.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Nothing was counted yet. While you label, clicks, keys, wheel notches and strokes are counted, and the seconds in which you are active; pauses of more than a minute are left out. Draw or answer something.</source>
      <translation>Rien n'a encore été compté. Pendant que vous étiquetez, on compte clics, touches, crans de molette et traits, et les secondes où vous êtes actif ; les pauses de plus d'une minute sont exclues. Dessinez ou répondez quelque chose.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Places drawn by hand by lot, in percent</source>
      <translation>Lieux dessinés à la main par tirage au sort, en pourcentage</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Reading the labels: %d %%</source>
      <translation>Lecture des étiquettes : %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Save CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Save the table by person, day, class, size and tool, with every interval, to a file</source>
      <translation>Enregistrer dans un fichier la table par personne, jour, classe, taille et outil, avec tous les intervalles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Which lot: of objects drawn with the tools, or of places of a harvest</source>
      <translation>Quel tirage au sort : d'objets dessinés avec les outils, ou de lieux d'une récolte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>arms of the harvest</source>
      <translation>bras de la récolte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>arms of the tools</source>
      <translation>bras des outils</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by class</source>
      <translation>par classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by day</source>
      <translation>par jour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by person</source>
      <translation>par personne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by size</source>
      <translation>par taille</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by tool</source>
      <translation>par outil</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
  </context>
  <context>
    <name>EngineOffer</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>About %(download)d MB to download, some %(minutes)d minutes, while you go on digitising.</source>
      <translation>Environ %(download)d Mo à télécharger, quelque %(minutes)d minutes, pendant que vous continuez à numériser.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>Install the engine…</source>
      <translation>Installer le moteur…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>Open the window that installs it in the background</source>
      <translation>Ouvrir la fenêtre qui l’installe en arrière-plan</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Being installed.&lt;/b&gt; You can close this window and go on.</source>
      <translation>&lt;b&gt;En cours d'installation.&lt;/b&gt; Vous pouvez fermer cette fenêtre et continuer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Damaged.&lt;/b&gt; %s</source>
      <translation>&lt;b&gt;Endommagé.&lt;/b&gt; %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Installed.&lt;/b&gt; The engine can be used.</source>
      <translation>&lt;b&gt;Installé.&lt;/b&gt; Le moteur peut être utilisé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Not installed.&lt;/b&gt; Digitising works; what learns needs it.</source>
      <translation>&lt;b&gt;Pas installé.&lt;/b&gt; La numérisation fonctionne ; ce qui apprend en a besoin.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>A folder with the packages as wheels, for machines without network</source>
      <translation>Un dossier avec les paquets en wheels, pour les machines sans réseau</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Cancel installation</source>
      <translation>Annuler l'installation</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Engine environment</source>
      <translation>Environnement du moteur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Finished.</source>
      <translation>Terminé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Found by itself</source>
      <translation>Trouvé tout seul</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Install</source>
      <translation>Installer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Offline folder</source>
      <translation>Dossier hors ligne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Open log</source>
      <translation>Ouvrir le journal</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Remove the engine's packages from the disk? Campaigns and labels stay.</source>
      <translation>Supprimer du disque les paquets du moteur ? Campagnes et étiquettes restent.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Removed.</source>
      <translation>Supprimé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Repair</source>
      <translation>Réparer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>The engine learns from your answers in a process of its own, so that nothing it does can take QGIS down. It has its own Python packages: about %(download)d MB to download, %(disk).1f GB on the disk, some %(minutes)d minutes. QGIS's own packages are not touched.</source>
      <translation>Le moteur apprend de vos réponses dans un processus à lui, pour que rien de ce qu'il fait ne puisse emporter QGIS. Il a ses propres paquets Python : environ %(download)d Mo à télécharger, %(disk).1f Go sur le disque, quelque %(minutes)d minutes. Les paquets de QGIS ne sont pas touchés.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>What it prints</source>
      <translation>Ce qu'il affiche</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentMaker</name>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Finish the environment</source>
      <translation>Terminer l'environnement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Looking for a Python</source>
      <translation>Recherche d'un Python</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Start it again whenever you like; digitising works without it.</source>
      <translation>Recommencez quand vous voulez ; la numérisation fonctionne sans.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>The engine is installed</source>
      <translation>Le moteur est installé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>The installation was cancelled; nothing half made was kept.</source>
      <translation>L'installation a été annulée ; rien d'inachevé n'a été gardé.</translation>
    </message>
  </context>
  <context>
    <name>Estimating</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Audit units drawn: %(units)d; after rounds %(percent).0f %% as many as answers are asked.</source>
      <translation>Unités d’audit tirées : %(units)d ; après les tours, %(percent).0f %% du nombre de réponses sont demandées.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Mapping the scene…</source>
      <translation>Cartographie de la scène…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Reading the units…</source>
      <translation>Lecture des unités…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Save the table of areas</source>
      <translation>Enregistrer la table des surfaces</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table of areas is on the clipboard.</source>
      <translation>La table des surfaces est dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table of areas was saved: %s</source>
      <translation>La table des surfaces a été enregistrée : %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>There already: %s. Replace it by what is told of the checked map?</source>
      <translation>Existe déjà : %s. Remplacer par ce qui est dit de la carte vérifiée ?</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>They come after the candidates that wait already (%d).</source>
      <translation>Elles viennent après les candidats qui attendent déjà (%d).</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>%(part)s – labels: %(labels)s, chips: %(chips)s</source>
      <translation>%(part)s – étiquettes : %(labels)s, vignettes : %(chips)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>About %s on the disk.</source>
      <translation>Environ %s sur le disque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>An empty or new folder for the files</source>
      <translation>Un dossier vide ou nouveau pour les fichiers</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Chips</source>
      <translation>Imagettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Export training set</source>
      <translation>Exporter un jeu d'entraînement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>In no part</source>
      <translation>Dans aucune part</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Labels</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Not split</source>
      <translation>Sans répartition</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Parts</source>
      <translation>Parts</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>What the set will hold</source>
      <translation>Ce que le jeu contiendra</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>What the set will hold; nothing is written before you press Export</source>
      <translation>Ce que le jeu contiendra ; rien n'est écrit avant que vous n'appuyiez sur Exporter</translation>
    </message>
  </context>
  <context>
    <name>ExportTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>&lt;b&gt;Labels: %d&lt;/b&gt;</source>
      <translation>&lt;b&gt;Étiquettes : %d&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Export training set…</source>
      <translation>Exporter un jeu d'entraînement…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>No labels yet. Label or review first; what you save is exported.</source>
      <translation>Pas encore d'étiquettes. Étiquetez ou révisez d'abord ; ce que vous enregistrez est exporté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Write labels, weights and image chips to a folder</source>
      <translation>Écrire étiquettes, poids et imagettes dans un dossier</translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>The training set was written to %(folder)s (files: %(files)d).</source>
      <translation>Le jeu d’entraînement a été écrit dans %(folder)s (fichiers : %(files)d).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Warnings: %(warnings)d, in its README.md.</source>
      <translation>Avertissements : %(warnings)d, dans son README.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Writing the training set…</source>
      <translation>Écriture du jeu d'entraînement…</translation>
    </message>
  </context>
  <context>
    <name>FeatureModelsDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%(name)s: features added to every unit: %(outputs)d. %(licence)s</source>
      <translation>%(name)s : caractéristiques ajoutées à chaque unité : %(outputs)d. %(licence)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s (missing)</source>
      <translation>%s (manque)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s is among the models already.</source>
      <translation>%s est déjà parmi les modèles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s is no longer learnt from.</source>
      <translation>On n'apprend plus de %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Choose a model in ONNX that reads pixels or chips, its card (JSON) beside it</source>
      <translation>Choisir un modèle en ONNX qui lit des pixels ou des imagettes, avec sa fiche (JSON) à côté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Learn without the selected model again</source>
      <translation>Apprendre de nouveau sans le modèle sélectionné</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Model as features</source>
      <translation>Modèle comme attributs</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Models as features of this scene</source>
      <translation>Modèles comme attributs de cette scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modèles ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>The model is being checked …</source>
      <translation>Le modèle est en cours de vérification …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>What these models say of each unit (shares of their classes, or the numbers of an embedding) is learnt from beside the bands, from the next round on. Answers and draws stay as they are.</source>
      <translation>Ce que ces modèles disent de chaque unité (parts de leurs classes, ou nombres d'un embedding) est appris à côté des bandes, dès le prochain tour. Réponses et tirages restent tels quels.</translation>
    </message>
  </context>
  <context>
    <name>Filling</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Choose a layer of this place, and a class for its values.</source>
      <translation>Choisissez une couche de ce lieu, et une classe pour ses valeurs.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Harvesting the model's map…</source>
      <translation>Récolte de la carte du modèle…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>It runs the model.</source>
      <translation>C'est lui qui exécute le modèle.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Objects that the model detects: %d; what you keep is a label of imported origin.</source>
      <translation>Objets que le modèle détecte : %d ; ce que vous gardez est une étiquette d’origine importée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Objects: %(objects)d (%(hectares).1f ha), withheld: %(withheld)d. Right of answers not seen, from %(threshold).0f %% on: %(hits)d of %(called)d (95 %%: %(lower).0f to %(upper).0f %%).</source>
      <translation>Objets : %(objects)d (%(hectares).1f ha), retenus : %(withheld)d. Justes parmi les réponses non vues, dès %(threshold).0f %% : %(hits)d sur %(called)d (95 %% : %(lower).0f à %(upper).0f %%).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Polygons to walk through: %s.</source>
      <translation>Polygones à parcourir : %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>The engine is not installed yet.</source>
      <translation>Le moteur n'est pas encore installé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>The model looks over the scene…</source>
      <translation>Le modèle parcourt la scène…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>mended, as not valid: %d</source>
      <translation>réparés car non valides : %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>outside: %d</source>
      <translation>en dehors : %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>rows without a polygon: %d</source>
      <translation>lignes sans polygone : %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>without a class: %d</source>
      <translation>sans classe : %d</translation>
    </message>
  </context>
  <context>
    <name>GuardMenu</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source> pixels</source>
      <translation> pixels</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>= %s ha</source>
      <translation>= %s ha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Allow overlaps</source>
      <translation>Autoriser les recouvrements</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Fill holes</source>
      <translation>Remplir les trous</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Holes, overlaps, the smallest area; mend faults</source>
      <translation>Trous, recouvrements, plus petite surface ; réparer les défauts</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Mend faults (%s)</source>
      <translation>Réparer les défauts (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Options of outlines</source>
      <translation>Options des contours</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Otherwise a new tight outline leaves out what other tight outlines cover</source>
      <translation>Sinon, un nouveau contour serré laisse de côté ce que couvrent d'autres contours serrés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Outlines are saved without holes, whatever their size</source>
      <translation>Les contours sont enregistrés sans trous, quelle que soit leur taille</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Overlaps, gaps, slivers, broken and doubled outlines; one undo takes it back</source>
      <translation>Recouvrements, vides, éclats, contours cassés et en double ; une seule annulation défait tout</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Smaller outlines, parts, holes and gaps are not mapped</source>
      <translation>Les contours, parties, trous et lacunes plus petits ne sont pas cartographiés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Smallest area</source>
      <translation>Plus petite surface</translation>
    </message>
  </context>
  <context>
    <name>HarvestDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source> ha</source>
      <translation> ha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Harvest</source>
      <translation>Récolter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Harvest the model's map</source>
      <translation>Récolter la carte du modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Least size</source>
      <translation>Taille minimale</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Of the answers that the model had not seen, so many must be mining where it says so</source>
      <translation>Des réponses que le modèle n'avait pas vues, autant doivent être de la mine là où il le dit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Smaller objects are left out</source>
      <translation>Les objets plus petits sont écartés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>The objects come as a list to accept one by one or in one go. They become labels of harvested origin: areas take them as predictions, never as known.</source>
      <translation>Les objets viennent en liste, à accepter un à un ou d'un coup. Ils deviennent des étiquettes d'origine récoltée : les surfaces les prennent pour des prédictions, jamais pour du connu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>These are drawn by hand, without help: that tells what the help is worth and whether it misleads</source>
      <translation>Ceux-ci sont dessinés à la main, sans aide : cela dit ce que vaut l'aide et si elle trompe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Withheld by lot</source>
      <translation>Retenus par tirage au sort</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add a scene: another date, or another image</source>
      <translation>Ajouter une scène : une autre date, ou une autre image</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add scene</source>
      <translation>Ajouter la scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add scene…</source>
      <translation>Ajouter une scène…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Begin with what was learnt elsewhere…</source>
      <translation>Commencer avec ce qui a été appris ailleurs…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Click for environment, log and restart.</source>
      <translation>Cliquez pour l'environnement, le journal et le redémarrage.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Close campaign</source>
      <translation>Fermer la campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Digitising works; what learns needs the engine.</source>
      <translation>La numérisation fonctionne ; ce qui apprend a besoin du moteur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Engine %s</source>
      <translation>Moteur %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Engine environment…</source>
      <translation>Environnement du moteur…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Find the image…</source>
      <translation>Retrouver l'image…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Forget what was learnt elsewhere</source>
      <translation>Oublier ce qui a été appris ailleurs</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Interpreter</source>
      <translation>Interprète</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Learn from what other models (ONNX) say of the units, beside the bands; add or remove one</source>
      <translation>Apprendre de ce que d'autres modèles (ONNX) disent des unités, à côté des bandes ; en ajouter ou en retirer un</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Let another campaign guide the first draws; best for the same place</source>
      <translation>Laisser une autre campagne guider les premiers tirages ; au mieux pour le même lieu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Models as features of this scene…</source>
      <translation>Modèles comme attributs de cette scène…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>New campaign…</source>
      <translation>Nouvelle campagne…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>No campaign</source>
      <translation>Pas de campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Only a scene on which nothing was drawn or labelled yet</source>
      <translation>Seulement une scène où rien n'a encore été tiré ni étiqueté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Open campaign…</source>
      <translation>Ouvrir une campagne…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Restart the engine</source>
      <translation>Redémarrer le moteur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Save what was learnt…</source>
      <translation>Enregistrer ce qui a été appris…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Show the engine's log</source>
      <translation>Afficher le journal du moteur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Take this scene out</source>
      <translation>Retirer cette scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The campaign: begin, open or close one</source>
      <translation>La campagne : en commencer, ouvrir ou fermer une</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is ready.</source>
      <translation>Le moteur est prêt.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is starting.</source>
      <translation>Le moteur démarre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is working; you can go on.</source>
      <translation>Le moteur travaille ; vous pouvez continuer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine stopped. Nothing is lost; restart it here.</source>
      <translation>Le moteur s'est arrêté. Rien n'est perdu ; redémarrez-le ici.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The image of the scene is not where it was: say where it is now</source>
      <translation>L'image de la scène n'est plus où elle était : dites où elle est maintenant</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Try the sample</source>
      <translation>Essayer l'exemple</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Write answers, model (ONNX) and card for another campaign or program</source>
      <translation>Écrire réponses, modèle (ONNX) et fiche pour une autre campagne ou un autre programme</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Your initials; they are kept with every answer</source>
      <translation>Vos initiales ; elles sont gardées avec chaque réponse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>busy</source>
      <translation>occupé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>initials</source>
      <translation>initiales</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>not installed</source>
      <translation>pas installé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>starting</source>
      <translation>démarre</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>stopped</source>
      <translation>arrêté</translation>
    </message>
  </context>
  <context>
    <name>ImageWatch</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/image_watch.py" />
      <source>Show it again</source>
      <translation>L'afficher de nouveau</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/image_watch.py" />
      <source>The image of %s is not in the project any more, but you still label that scene.</source>
      <translation>L'image de %s n'est plus dans le projet, mais vous étiquetez encore cette scène.</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>%s holds no polygons that QGIS can read.</source>
      <translation>%s ne contient pas de polygones que QGIS puisse lire.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>A layer of polygons of the project</source>
      <translation>Une couche de polygones du projet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Choose a file of polygons; it becomes a layer of the project</source>
      <translation>Choisir un fichier de polygones ; il devient une couche du projet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Field of the class</source>
      <translation>Champ de la classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Import polygons of an older map</source>
      <translation>Importer les polygones d'une ancienne carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Polygons</source>
      <translation>Polygones</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Reading the values: %d %%</source>
      <translation>Lecture des valeurs : %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The field has more than %d values: it does not look like one of classes.</source>
      <translation>Le champ a plus de %d valeurs : il ne ressemble pas à un champ de classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The field whose value says the class; none where all are of one class</source>
      <translation>Le champ dont la valeur dit la classe ; aucun si tous sont d'une seule classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The project has no other layer of polygons: choose a file (…).</source>
      <translation>Le projet n'a pas d'autre couche de polygones : choisissez un fichier (…).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>They come as a list to walk through, cut to the area of interest. What you keep is a label of imported origin; areas treat it as a prediction, never as known.</source>
      <translation>Ils viennent en liste à parcourir, découpés à la zone d'intérêt. Ce que vous gardez est une étiquette d'origine importée ; les surfaces la traitent en prédiction, jamais en connu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>all of them</source>
      <translation>tous</translation>
    </message>
  </context>
  <context>
    <name>KeyMap</name>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Accept a list's row, then move its vertices</source>
      <translation>Accepter une ligne de la liste, puis déplacer ses sommets</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Accept a list's row, then use the smart tool</source>
      <translation>Accepter une ligne de la liste, puis utiliser l'outil malin</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Active class %d: answer with it, or pick it</source>
      <translation>Classe active %d : répondre par elle, ou la choisir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Agree with the model; in a list, accept; take an object, end an outline; of a site, done</source>
      <translation>Approuver le modèle ; dans une liste, accepter ; prendre un objet, terminer un contour ; d'un site, fait</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Ask again later</source>
      <translation>Redemander plus tard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Cannot decide; of a site, unclear extent</source>
      <translation>Indécidable ; d'un site, étendue incertaine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Dismiss a question; give up an outline</source>
      <translation>Écarter une question ; abandonner un contour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Drag boxes instead of strokes</source>
      <translation>Tirer des rectangles au lieu de traits</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Draw an outline along edges, or take objects again</source>
      <translation>Dessiner un contour le long des bords, ou reprendre des objets</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Edit the shape</source>
      <translation>Modifier la forme</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Find any class</source>
      <translation>Chercher n'importe quelle classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Hide outlines while held</source>
      <translation>Cacher les contours tant qu'elle est tenue</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Hold a site</source>
      <translation>Retenir un site</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Larger objects</source>
      <translation>Objets plus grands</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Lines as drawn instead of along edges</source>
      <translation>Lignes telles que dessinées au lieu de suivre les bords</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Mend faults</source>
      <translation>Réparer les défauts</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>More like this</source>
      <translation>D'autres comme celui-ci</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next confidence for labels and answers</source>
      <translation>Confiance suivante des étiquettes et réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next delineation for labels and answers</source>
      <translation>Délimitation suivante des étiquettes et réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next status for labels and answers</source>
      <translation>Statut suivant des étiquettes et réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next unfinished site</source>
      <translation>Prochain site non fini</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Not mining; in a list, reject; of a site, nothing found</source>
      <translation>Pas une mine ; dans une liste, rejeter ; d'un site, rien trouvé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Redo what was undone last</source>
      <translation>Rétablir ce qui a été annulé en dernier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Second view of the map</source>
      <translation>Seconde vue de la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Show or hide the strip of keys</source>
      <translation>Montrer ou cacher le bandeau des touches</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Show the other date while held</source>
      <translation>Montrer l'autre date tant qu'elle est tenue</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Smaller objects</source>
      <translation>Objets plus petits</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Split the outline of a list's row</source>
      <translation>Partager le contour d'une ligne de la liste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Swipe between two dates or layers</source>
      <translation>Volet entre deux dates ou couches</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Take objects from the next source</source>
      <translation>Prendre les objets de la source suivante</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Take objects with the smart tool</source>
      <translation>Prendre des objets avec l'outil malin</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>The group above the class</source>
      <translation>Le groupe au-dessus de la classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>The key %(key)s means “%(name)s” already; give that another key first.</source>
      <translation>La touche %(key)s veut déjà dire « %(name)s » ; donnez d'abord une autre touche à cela.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Undo the last answer or label; take back a corner</source>
      <translation>Annuler la dernière réponse ou étiquette ; reprendre un sommet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Write a note on the next label or answer</source>
      <translation>Écrire une note sur la prochaine étiquette ou réponse</translation>
    </message>
  </context>
  <context>
    <name>LabelTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Choose the classes on the keys 1 to 9</source>
      <translation>Choisir les classes des touches 1 à 9</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Class of the next label</source>
      <translation>Classe de la prochaine étiquette</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Click the object that is outlined, drag over several; + and − change its size (%s)</source>
      <translation>Cliquez l'objet cerné, glissez sur plusieurs ; + et − changent sa taille (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Digits…</source>
      <translation>Chiffres…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Do again what was taken back last (%s)</source>
      <translation>Refaire ce qui a été annulé en dernier (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Drag around the object, or click a few places along its edge; the outline follows the image (%s)</source>
      <translation>Glissez autour de l'objet, ou cliquez en quelques endroits le long du bord ; le contour suit l'image (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Draw</source>
      <translation>Dessiner</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Draw with QGIS's own tool, with its snapping and tracing; the class is filled in</source>
      <translation>Dessiner avec l'outil de QGIS, avec son accrochage et son traçage ; la classe est remplie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Find more like this unit</source>
      <translation>En trouver d’autres semblables</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Let the next candidates be units that resemble the one that you clicked last (%s)</source>
      <translation>Faire que les prochains candidats ressemblent à la dernière unité cliquée (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Outline</source>
      <translation>Contour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Smart</source>
      <translation>Malin</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Take the last label back (%s)</source>
      <translation>Reprendre la dernière étiquette (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>What this day took; more in the tab Effort</source>
      <translation>Ce que cette journée a pris ; plus dans l'onglet Effort</translation>
    </message>
  </context>
  <context>
    <name>Labelling</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Click a single unit first (%s: smaller objects): the next batch will resemble it.</source>
      <translation>Cliquez d’abord sur une seule unité (%s réduit les objets) : le prochain lot lui ressemblera.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Drag a box now.</source>
      <translation>Tirez maintenant un rectangle.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Drag a stroke now.</source>
      <translation>Tirez maintenant un trait.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Labels mended: %d.</source>
      <translation>Étiquettes réparées : %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>No faults found.</source>
      <translation>Aucun défaut trouvé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Objects come from here now: %s.</source>
      <translation>Les objets viennent maintenant d'ici : %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>The outline of the last label is not near: draw one first.</source>
      <translation>Le contour de la dernière étiquette n'est pas proche : dessinez-en d'abord un.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>The units are not built yet (tab Review): until then Smart looks at the map as on the screen.</source>
      <translation>Les unités ne sont pas encore créées (onglet Revue) : jusque-là, Malin regarde la carte telle qu'à l'écran.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>There is no group above this class.</source>
      <translation>Il n'y a pas de groupe au-dessus de cette classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>There is no label to cut from: take an object first.</source>
      <translation>Il n'y a pas d'étiquette où découper : prenez d'abord un objet.</translation>
    </message>
  </context>
  <context>
    <name>ListTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>Sort as listed</source>
      <translation>Trier dans l'ordre de la liste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>Sort by %s</source>
      <translation>Trier par %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>Sort by %s, falling</source>
      <translation>Trier par %s, décroissant</translation>
    </message>
  </context>
  <context>
    <name>Listing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>&lt;b&gt;Correct the outline&lt;/b&gt;, then press %s.</source>
      <translation>&lt;b&gt;Corrigez le contour&lt;/b&gt;, puis appuyez sur %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Click a line across the outline, end with a right click (%s gives up).</source>
      <translation>Cliquez une ligne en travers du contour, finissez par un clic droit (%s abandonne).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Click the corners of the shape, end with a right click (%s gives up).</source>
      <translation>Cliquez les coins de la forme, finissez par un clic droit (%s abandonne).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Nothing was drawn there: the place counts as no mining. %s takes that back.</source>
      <translation>Rien n'a été dessiné à cet endroit : il compte comme non minier. %s annule cela.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Parts: %d; each takes a class of its own.</source>
      <translation>Parties : %d ; chacune prend une classe à elle.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Reading the list: %(read)d of %(all)d</source>
      <translation>Lecture de la liste : %(read)d sur %(all)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Rows accepted: %(all)d, labels made of them: %(made)d; one undo takes all of that back.</source>
      <translation>Lignes acceptées : %(all)d, étiquettes faites d’elles : %(made)d ; une annulation reprend tout.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Rows taken off the list: %d.</source>
      <translation>Lignes retirées de la liste : %d.</translation>
    </message>
  </context>
  <context>
    <name>ListsTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source> ha or more</source>
      <translation> ha ou plus</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept all shown</source>
      <translation>Accepter tout ce qui est affiché</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept it, then add and cut with the smart tool</source>
      <translation>L'accepter, puis ajouter et découper avec l'outil malin</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept it, then move its vertices</source>
      <translation>L'accepter, puis déplacer ses sommets</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>All classes</source>
      <translation>Toutes les classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Carry all labels that did not change on to this date; one undo takes it back</source>
      <translation>Porter à cette date toutes les étiquettes qui n'ont pas changé ; une seule annulation le défait</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Confirm unchanged (%d)</source>
      <translation>Confirmer les inchangés (%d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Correct</source>
      <translation>Corriger</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Detect with a model from elsewhere…</source>
      <translation>Détecter avec un modèle venu d'ailleurs…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Refaire ce qui a été annulé en dernier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Draw it anew</source>
      <translation>Le redessiner</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Draw its outline anew, then accept it</source>
      <translation>Redessiner son contour, puis l'accepter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Empty this list</source>
      <translation>Vider cette liste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Fill a list</source>
      <translation>Remplir une liste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Harvest the model's map…</source>
      <translation>Récolter la carte du modèle…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Import polygons of an older map…</source>
      <translation>Importer les polygones d'une ancienne carte…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>It cannot be told from this image</source>
      <translation>Cette image ne permet pas de le dire</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>It is nothing; the keys of classes accept it as one of them</source>
      <translation>Ce n'est rien ; les touches des classes l'acceptent comme l'une d'elles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Least area</source>
      <translation>Surface minimale</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Least uncertainty</source>
      <translation>Incertitude minimale</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Look for changes since an earlier date…</source>
      <translation>Changements depuis une autre date…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Make it a label of the class that is proposed</source>
      <translation>En faire une étiquette de la classe proposée</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Make labels of all rows shown; one undo takes them back</source>
      <translation>Faire des étiquettes de toutes les lignes affichées ; une seule annulation les reprend</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Part its outline along a line; each part is a row of its own</source>
      <translation>Partager son contour le long d'une ligne ; chaque partie est une ligne à part</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Put it at the end of the list</source>
      <translation>Le mettre à la fin de la liste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Search…</source>
      <translation>Chercher…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only one class</source>
      <translation>N'afficher qu'une classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows in which this text occurs</source>
      <translation>N'afficher que les lignes où ce texte apparaît</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows of at least this area</source>
      <translation>N'afficher que les lignes d'au moins cette surface</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows that the model is at least so unsure of, from 0 to 1</source>
      <translation>N'afficher que les lignes dont le modèle est au moins aussi incertain, de 0 à 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Split</source>
      <translation>Partager</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Take the last action back</source>
      <translation>Reprendre la dernière action</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Unclear</source>
      <translation>Pas clair</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Which list is shown; the number is what still waits</source>
      <translation>Quelle liste est affichée ; le nombre est ce qui attend encore</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>unsure ≥ </source>
      <translation>incertain ≥ </translation>
    </message>
  </context>
  <context>
    <name>MatrixDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>%(name)s %(weight).4f (audit units: %(units)d)</source>
      <translation>%(name)s %(weight).4f (unités d'audit : %(units)d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>&lt;b&gt;Overall accuracy: %s&lt;/b&gt; (audit units that count: %d of %d)</source>
      <translation>&lt;b&gt;Exactitude globale : %s&lt;/b&gt; (unités d'audit qui comptent : %d sur %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>All classes</source>
      <translation>Toutes les classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Blocks of the sample: %d.</source>
      <translation>Blocs de l'échantillon : %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Copy the matrices of all levels, with every error, to the clipboard</source>
      <translation>Copier les matrices de tous les niveaux, avec toutes les erreurs, dans le presse-papiers</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Error matrix of the map</source>
      <translation>Matrice d'erreur de la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Groups of mining</source>
      <translation>Groupes de l'exploitation minière</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>How finely classes are told: mining or not, its groups, or every class</source>
      <translation>Avec quelle finesse les classes sont distinguées : exploitation minière ou non, ses groupes, ou chaque classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Mining</source>
      <translation>Mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Mining or not</source>
      <translation>Exploitation minière ou non</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Not mining</source>
      <translation>Pas une mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Producer's accuracy</source>
      <translation>Exactitude pour le producteur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Rows: what the map says. Columns: what the audit's answers say. In each cell the share of the area, and the audit units behind it. Accuracies with their 95 % intervals.</source>
      <translation>Lignes : ce que dit la carte. Colonnes : ce que disent les réponses de l'audit. Dans chaque cellule, la part de la surface et les unités d'audit sur lesquelles elle repose. Exactitudes avec leurs intervalles à 95 %.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Save CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Save the matrices of all levels, with every error, to a file</source>
      <translation>Enregistrer les matrices de tous les niveaux, avec toutes les erreurs, dans un fichier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>User's accuracy</source>
      <translation>Exactitude pour l'utilisateur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Weights of the strata: %s.</source>
      <translation>Poids des strates : %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>around it</source>
      <translation>alentour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>mapped</source>
      <translation>cartographié</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>the rest</source>
      <translation>le reste</translation>
    </message>
  </context>
  <context>
    <name>MatrixShowing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>Save the error matrix</source>
      <translation>Enregistrer la matrice d'erreur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The audit cannot tell an error matrix yet; its accuracies say why.</source>
      <translation>L'audit ne permet pas encore de matrice d'erreur ; ses exactitudes disent pourquoi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The error matrix is on the clipboard.</source>
      <translation>La matrice d'erreur est dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The error matrix was saved: %s</source>
      <translation>La matrice d'erreur a été enregistrée : %s</translation>
    </message>
  </context>
  <context>
    <name>MiningMapper</name>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>%(part)s – labels: %(labels)d, chips: %(chips)d</source>
      <translation>%(part)s – étiquettes : %(labels)d, vignettes : %(chips)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%(what)s: %(n)s, each %(actions)s actions and %(seconds)s s</source>
      <translation>%(what)s : %(n)s, chacune %(actions)s actions et %(seconds)s s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%(what)s: %(n)s, too few for a mean</source>
      <translation>%(what)s : %(n)s, trop peu pour une moyenne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%d h %d min</source>
      <translation>%d h %d min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%d min</source>
      <translation>%d min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%d s</source>
      <translation>%d s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s has no coordinate reference system.</source>
      <translation>%s n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s is not a raster file that can be read.</source>
      <translation>%s n'est pas un fichier raster lisible.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s is rotated or has no position on the ground.</source>
      <translation>%s est tournée ou n'a pas de position au sol.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%s pixels</source>
      <translation>%s pixels</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>(stale)</source>
      <translation>(périmé)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>16 bit</source>
      <translation>16 bits</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>32 bit float</source>
      <translation>Flottant 32 bits</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>&lt;b&gt;%(trial)s&lt;/b&gt;: %(assisted)d assisted, %(control)d by hand by lot.</source>
      <translation>&lt;b&gt;%(trial)s&lt;/b&gt; : %(assisted)d assistés, %(control)d à la main par tirage au sort.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>&lt;b&gt;Draw this one by hand&lt;/b&gt; (the key of its class, or {edit}), then press {agree}: help is withheld by lot to see its worth.</source>
      <translation>&lt;b&gt;Dessinez celui-ci à la main&lt;/b&gt; (la touche de sa classe, ou {edit}), puis appuyez sur {agree} : l'aide est retenue par tirage au sort pour voir sa valeur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>A campaign has one scene at least.</source>
      <translation>Une campagne a au moins une scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>A list is walked through in the panel; labels are made at once; sites are places to look at</source>
      <translation>Une liste se parcourt dans le panneau ; les étiquettes sont faites aussitôt ; les sites sont des lieux à regarder</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>A new or empty folder</source>
      <translation>Un dossier nouveau ou vide</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>A raster file with a coordinate reference system, not rotated</source>
      <translation>Un fichier raster avec un système de coordonnées de référence, non tourné</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>A reason is needed.</source>
      <translation>Il faut une raison.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>A row of the table {} is no longer there.</source>
      <translation>Une ligne de la table {} n'est plus là.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>About %d bytes on the disk.</source>
      <translation>Environ %d octets sur le disque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Accepted rows</source>
      <translation>Lignes acceptées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Accuracies</source>
      <translation>Exactitudes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Action on many rows</source>
      <translation>Action sur de nombreuses lignes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Actions each</source>
      <translation>Actions chacun</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Actions, ratio</source>
      <translation>Actions, rapport</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Add another one first.</source>
      <translation>Ajoutez-en d'abord une autre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Add it as another date: its areas are then told by themselves.</source>
      <translation>Ajoutez-la comme une autre date : ses surfaces sont alors données à part.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>All classes: {}.</source>
      <translation>Toutes les classes : {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>All mining together</source>
      <translation>Toute l'activité minière ensemble</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>All of it is decided. The list “Answered” takes single decisions back; the plus fills it anew.</source>
      <translation>Tout est décidé. La liste « Répondus » annule des décisions isolées ; le plus la remplit à nouveau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>An audit unit guides no draws: the map is checked by it.</source>
      <translation>Une unité d'audit ne guide aucun tirage : c'est par elle que la carte est vérifiée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>An outline cannot be carried to the coordinates of the scene.</source>
      <translation>Un contour ne peut pas être porté dans les coordonnées de la scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/turns.py" />
      <source>Another action is still being written.</source>
      <translation>Une autre action est encore en cours d'écriture.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Another model</source>
      <translation>Autre modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_plan.py" />
      <source>Answer some rounds first, or choose points.</source>
      <translation>Répondez d'abord à quelques tours, ou choisissez des points.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>Answer the candidate again.</source>
      <translation>Répondez de nouveau au candidat.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Answer them, or say that they cannot be decided; then the next ones are drawn.</source>
      <translation>Répondez-y, ou dites qu'on ne peut pas trancher ; alors les suivants sont tirés.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Answered</source>
      <translation>Répondus</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Area (m²)</source>
      <translation>Surface (m²)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Area of interest</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Arm</source>
      <translation>Bras</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Arms</source>
      <translation>Bras</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>As in the image</source>
      <translation>Comme dans l'image</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Ask again later</source>
      <translation>Redemander plus tard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Asked again</source>
      <translation>Reposée</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>Asked by</source>
      <translation>Demandé par</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Assign one in the layer's properties and save it with the image.</source>
      <translation>Donnez-lui-en un dans les propriétés de la couche et enregistrez-le avec l'image.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Assignee</source>
      <translation>Attribué à</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Assisted takes %(actions)s times the actions and %(seconds)s times the seconds (95 %% intervals).</source>
      <translation>L'assisté prend %(actions)s fois les actions et %(seconds)s fois les secondes (intervalles à 95 %%).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Audit sample</source>
      <translation>Échantillon d'audit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Audit unit</source>
      <translation>Unité d'audit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Audit units, and what is asked again, are asked without a guess.</source>
      <translation>Les unités d'audit, et ce qui est redemandé, sont demandés sans supposition.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Average</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Background chips</source>
      <translation>Imagettes de fond</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Band %d</source>
      <translation>Bande %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>Bands of {} that it lacks: {}.</source>
      <translation>Bandes de {} qui lui manquent : {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>Bands that {} lacks: {}.</source>
      <translation>Bandes qui manquent à {} : {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>Begin a campaign of its own for it, or one whose first image is in longitude and latitude.</source>
      <translation>Commencez une campagne propre pour elle, ou une dont la première image est en longitude et latitude.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Begin a new campaign for other units; the labels of this one stay usable.</source>
      <translation>Commencez une nouvelle campagne pour d'autres unités ; les étiquettes de celle-ci restent utilisables.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>Begin and end it outside of the outline.</source>
      <translation>Commencez-la et finissez-la hors du contour.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Begin it outside of the label and end it outside, on the other side of what shall stay.</source>
      <translation>Commencez hors de l'étiquette et finissez hors d'elle, de l'autre côté de ce qui doit rester.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Bilinear</source>
      <translation>Bilinéaire</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Blanked and listed</source>
      <translation>Effacées et listées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Blind, there is nothing to agree with.</source>
      <translation>À l'aveugle, il n'y a rien à approuver.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Block size</source>
      <translation>Taille du bloc</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Brings the polygons of another map into a campaign of Mining Mapper: as a list to walk through, or as labels of imported origin, from which nothing is learnt until somebody looks at them. Or brings points and polygons in as sites to look at. Polygons are cut to the area of interest, broken ones are mended.

It is written by QGIS itself and needs no engine. Close the campaign in the panel first. One undo in the panel takes all of it back.</source>
      <translation>Apporte les polygones d'une autre carte dans une campagne de Mining Mapper : comme liste à parcourir, ou comme étiquettes d'origine importée, dont rien n'est appris tant que personne ne les a regardées. Ou apporte des points et des polygones comme sites à regarder. Les polygones sont découpés à la zone d'intérêt ; les défectueux sont réparés.

C'est écrit par QGIS lui-même, sans le moteur. Fermez d'abord la campagne dans le panneau. Une seule annulation dans le panneau retire le tout.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Buffer</source>
      <translation>Tampon</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audits.py" />
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Build the units of the scene first.</source>
      <translation>Créez d'abord les unités de la scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/objects.py" />
      <source>Build them in the tab Review.</source>
      <translation>Créez-les dans l'onglet Revue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>By hand</source>
      <translation>À la main</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By how much neighbouring chips overlap; below the chip size</source>
      <translation>Recouvrement des imagettes voisines ; moins que la taille d'une imagette</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By scene</source>
      <translation>Par scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By site</source>
      <translation>Par site</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By spatial blocks</source>
      <translation>Par blocs spatiaux</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Byte</source>
      <translation>Octet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>COCO</source>
      <translation>COCO</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>COCO, YOLO and Hugging Face know no unknown: such pixels are blanked, or their chips left out</source>
      <translation>COCO, YOLO et Hugging Face ne connaissent pas l'inconnu : ces pixels sont effacés, ou leurs imagettes écartées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>CORINE</source>
      <translation>CORINE</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>CSV file to write the error matrix to, in shares of area with the audit units beside</source>
      <translation>fichier CSV où écrire la matrice d'erreur, en parts de surface avec les unités d'audit à côté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Campaign</source>
      <translation>Campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>Candidates</source>
      <translation>Candidats</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Candidates that are still open: {}.</source>
      <translation>Candidats encore ouverts : {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Cannot decide</source>
      <translation>Indécidable</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Cells of {:g} m would be more than {}.</source>
      <translation>Des mailles de {:g} m seraient plus de {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Centred on labels</source>
      <translation>Centrées sur les étiquettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Change of a row</source>
      <translation>Modification d'une ligne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Changes</source>
      <translation>Changements</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Changes since an earlier date</source>
      <translation>Changements depuis une date antérieure</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Check that the file exists and that you may write to it, or open it read-only.</source>
      <translation>Vérifiez que le fichier existe et que vous pouvez y écrire, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/learnt.py" />
      <source>Check that the file is there and that you may write to {}.</source>
      <translation>Vérifiez que le fichier est là et que vous pouvez écrire dans {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>Check that you may write there and that there is room.</source>
      <translation>Vérifiez que vous pouvez y écrire et qu'il y a de la place.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Check that you may write there.</source>
      <translation>Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>Check the CRS of the image, and that the outline lies on it.</source>
      <translation>Vérifiez le SCR de l'image, et que le contour se trouve dessus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Check the file and its rights.</source>
      <translation>Vérifiez le fichier et ses droits.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <location filename="../../mining_mapper/plugin/prior_import.py" />
      <source>Check the layer's CRS.</source>
      <translation>Vérifiez le SCR de la couche.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chip size</source>
      <translation>Taille d'imagette</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chips left out</source>
      <translation>Imagettes écartées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Choose a CSV table, a GeoPackage, a shapefile, a GeoJSON or an OpenStreetMap extract.</source>
      <translation>Choisissez une table CSV, un GeoPackage, un shapefile, un GeoJSON ou un extrait d'OpenStreetMap.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Choose a GeoPackage that was made with “New campaign”.</source>
      <translation>Choisissez un GeoPackage fait par « Nouvelle campagne ».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Choose a complete copy of it.</source>
      <translation>Choisissez-en une copie complète.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Choose a folder that you may write to, on a disk with space left.</source>
      <translation>Choisissez un dossier où vous pouvez écrire, sur un disque où il reste de la place.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>Choose a folder that you may write to; close the file where it is open.</source>
      <translation>Choisissez un dossier où vous pouvez écrire ; fermez le fichier là où il est ouvert.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>Choose a layer of known mines that covers the scene, or none.</source>
      <translation>Choisissez une couche de mines connues qui couvre la scène, ou aucune.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose an existing folder.</source>
      <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_drawing.py" />
      <source>Choose another design, or try again.</source>
      <translation>Choisissez un autre plan de sondage, ou réessayez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose another name, or open it with “Open campaign”.</source>
      <translation>Choisissez un autre nom, ou ouvrez-la par « Ouvrir une campagne ».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose another one in the panel's head; what was answered stays usable.</source>
      <translation>Choisissez-en une autre dans l'en-tête du panneau ; ce qui a été répondu reste utilisable.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>Choose another one of the list.</source>
      <translation>Choisissez-en un autre dans la liste.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Choose cloud, shadow, too coarse or cannot tell.</source>
      <translation>Choisissez nuage, ombre, trop grossière ou je ne sais pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose it in the panel's head.</source>
      <translation>Choisissez-la dans l'en-tête du panneau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Choose it where it is now.</source>
      <translation>Choisissez-le là où il est maintenant.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Choose larger cells.</source>
      <translation>Choisissez des mailles plus grandes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose one of the list.</source>
      <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Choose one of: {}.</source>
      <translation>Choisissez parmi : {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Choose the GeoPackage where it is now.</source>
      <translation>Choisissez le GeoPackage là où il est maintenant.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose the image that the campaign was begun with.</source>
      <translation>Choisissez l'image avec laquelle la campagne a commencé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose the image that the campaign was begun with; add others as scenes.</source>
      <translation>Choisissez l'image avec laquelle la campagne a commencé ; ajoutez les autres comme scènes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>Choose the later scene in the panel's head, or add it there as a scene of another date.</source>
      <translation>Choisissez la scène ultérieure dans l'en-tête du panneau, ou ajoutez-la là comme scène d'une autre date.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Choose the scene that shows it.</source>
      <translation>Choisissez la scène qui le montre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Choose what is shown on this side</source>
      <translation>Choisir ce qui est montré de ce côté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Class of all</source>
      <translation>Classe de tous</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prompted.py" />
      <source>Click again.</source>
      <translation>Cliquez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>Close it there, or open it read-only. If that machine crashed, delete {} and try again.</source>
      <translation>Fermez-la là-bas, ou ouvrez-la en lecture seule. Si cette machine a planté, supprimez {} et réessayez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Close it where it is being edited, or copy it to a folder that you may write to; then open it again.</source>
      <translation>Fermez-la là où elle est modifiée, ou copiez-la dans un dossier où vous pouvez écrire ; puis rouvrez-la.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Code, where there is no field of the class</source>
      <translation>Code, là où il n'y a pas de champ de la classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Codes of the classes to collapse onto, with commas between; empty for none</source>
      <translation>Codes des classes dans lesquelles regrouper, séparés par des virgules ; vide pour aucune</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Collapse onto</source>
      <translation>Regrouper dans</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Comes in as</source>
      <translation>Entre comme</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Commodity</source>
      <translation>Substance</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Compression</source>
      <translation>Compression</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>Copy the campaign to a folder that you may write to, or open it read-only.</source>
      <translation>Copiez la campagne dans un dossier où vous pouvez écrire, ou ouvrez-la en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/units.py" />
      <source>Copy the folder {} to where the campaign is.</source>
      <translation>Copiez le dossier {} là où est la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Copy the folder {} to {}; draws hold for these units only.</source>
      <translation>Copiez le dossier {} dans {} ; les tirages ne valent que pour ces unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Corrected answer</source>
      <translation>Réponse corrigée</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Created</source>
      <translation>Créé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Cubic</source>
      <translation>Cubique</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Cuts an image into units of similar surface, as a campaign of Mining Mapper does, and writes a raster of their numbers: 0 where there is no data or no area of interest, then 1 to n.

Image: a raster file with a coordinate reference system, not rotated. Zeros along its edge and its nodata value are left out.
Area of interest: polygons; only units inside them are made. The whole image when empty.
Size of a unit: mean area in hectares; 21 pixels when empty. Smaller units follow small features and are more to look at.

It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Découpe une image en unités de surface semblable, comme le fait une campagne de Mining Mapper, et écrit un raster de leurs numéros : 0 là où il n'y a ni données ni zone d'intérêt, puis 1 à n.

Image : un fichier raster avec un système de coordonnées de référence, non tourné. Les zéros le long de son bord et sa valeur nodata sont laissés de côté.
Zone d'intérêt : polygones ; seules des unités à l'intérieur sont faites. L'image entière si vide.
Taille d'une unité : surface moyenne en hectares ; 21 pixels si vide. De plus petites unités suivent de petites entités et font plus à regarder.

Il faut l'environnement du moteur, que le panneau Mining Mapper installe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Cutting the image into units</source>
      <translation>Découpage de l'image en unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Data type</source>
      <translation>Type de données</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Decided</source>
      <translation>Décidé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Deflate</source>
      <translation>Deflate</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Deletion</source>
      <translation>Suppression</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Delineation</source>
      <translation>Délimitation</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Design</source>
      <translation>Plan de sondage</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/messages.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Detect with a model from elsewhere</source>
      <translation>Détecter avec un modèle d'ailleurs</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Distance around sites (metres)</source>
      <translation>Distance autour des sites (mètres)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Do no more (Esc)</source>
      <translation>Ne rien faire de plus (Esc)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Doing the last action again…</source>
      <translation>Rétablissement de la dernière action…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Done again on {}: {}.</source>
      <translation>Rétabli sur {} : {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Draw</source>
      <translation>Dessiner</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Draw a probability sample</source>
      <translation>Tirer un échantillon probabiliste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Draw it again, or press Esc to keep the unit.</source>
      <translation>Dessinez-le de nouveau, ou appuyez sur Échap pour garder l'unité.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <location filename="../../mining_mapper/plugin/outside_edits.py" />
      <source>Draw it again.</source>
      <translation>Dessinez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Draw it where the scene is.</source>
      <translation>Dessinez-le là où est la scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Draw the object by hand, then press {}.</source>
      <translation>Dessinez l'objet à la main, puis appuyez sur {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Drawing with the tools</source>
      <translation>Dessiner avec les outils</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Earlier image</source>
      <translation>Image antérieure</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Edit the layer “{}” of the campaign's group.</source>
      <translation>Modifiez la couche « {} » du groupe de la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Edits with QGIS's tools</source>
      <translation>Modifications avec les outils de QGIS</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Error matrix</source>
      <translation>Matrice d'erreur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Estimate areas</source>
      <translation>Estimer les surfaces</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Export a campaign's training set</source>
      <translation>Exporter le jeu d'entraînement d'une campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Features of units</source>
      <translation>Attributs des unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Features of units (Parquet)</source>
      <translation>Attributs des unités (Parquet)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Field of the class</source>
      <translation>Champ de la classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>FlatGeobuf</source>
      <translation>FlatGeobuf</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Folds</source>
      <translation>Plis</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Frame</source>
      <translation>Base de sondage</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>Free some space there, or make the folder writable.</source>
      <translation>Libérez-y de la place, ou rendez le dossier inscriptible.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>From the features</source>
      <translation>D'après les entités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>GeoJSON (RFC 7946)</source>
      <translation>GeoJSON (RFC 7946)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>GeoPackage, FlatGeobuf or GeoJSON to write</source>
      <translation>GeoPackage, FlatGeobuf ou GeoJSON à écrire</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>GeoParquet</source>
      <translation>GeoParquet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>GeoTIFF to write, a band a class, 255 without unit</source>
      <translation>GeoTIFF à écrire, une bande par classe, 255 hors unité</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/osm_extract.py" />
      <source>Get the extract anew, or a smaller one.</source>
      <translation>Récupérez l'extrait à nouveau, ou un plus petit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Give an answer of your own.</source>
      <translation>Donnez votre propre réponse.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Give another answer, or switch blind off.</source>
      <translation>Donnez une autre réponse, ou désactivez l'aveugle.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Give it one with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>Donnez-lui-en un par Raster &gt; Projections &gt; Assigner une projection.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/accepting.py" />
      <source>Give it one with its key or the list of classes.</source>
      <translation>Donnez-lui-en une par sa touche ou la liste des classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Give the class of all instead.</source>
      <translation>Indiquez plutôt la classe de tous.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Harvest</source>
      <translation>Récolte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Harvest the model's map</source>
      <translation>Récolter la carte du modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Help is withheld here, to see what it is worth.</source>
      <translation>L'aide est retenue ici, pour voir ce qu'elle vaut.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Help: what this screen is for and what its keys do</source>
      <translation>Aide : à quoi sert cet écran et ce que font ses touches</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How labels and chips are parted for training, validation and test, so that none lies in two parts</source>
      <translation>Comment étiquettes et imagettes sont réparties entre entraînement, validation et test, de sorte qu'aucune ne soit dans deux parts</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How many chips without a label are drawn from searched areas; each carries its weight</source>
      <translation>Combien d'imagettes sans étiquette sont tirées des zones examinées ; chacune porte son poids</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How values are found where the pixel size changes; masks are made anew from the outlines</source>
      <translation>Comment les valeurs sont obtenues là où la taille du pixel change ; les masques sont refaits d'après les contours</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Hugging Face datasets</source>
      <translation>Jeux de données Hugging Face</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Identifier</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Image and mask chips (GeoTIFF)</source>
      <translation>Imagettes et masques (GeoTIFF)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Import an older map</source>
      <translation>Importer une carte plus ancienne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Import an older map, labels or sites into a campaign</source>
      <translation>Importer une carte plus ancienne, des étiquettes ou des sites dans une campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>In no part</source>
      <translation>Dans aucune part</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>In the checked map: no accuracy yet.</source>
      <translation>Dans la carte contrôlée : pas encore d'exactitude.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>In the checked map: {}.</source>
      <translation>Dans la carte vérifiée : {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Install it with the button in the panel's header.</source>
      <translation>Installez-le avec le bouton dans l'en-tête du panneau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <location filename="../../mining_mapper/plugin/work.py" />
      <source>Install it with the panel's light.</source>
      <translation>Installez-le par le voyant du panneau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Instance masks (GeoTIFF)</source>
      <translation>Masques d'instances (GeoTIFF)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Interpreter</source>
      <translation>Interprète</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Interpreters make {:.0f} % of the variance of all mining, all of which its interval holds.</source>
      <translation>Les interprètes font {:.0f} % de la variance de toute la surface minière, que son intervalle contient déjà.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Interpreters make {:.0f} % of the variance of all mining: its standard error is {} {}, not {}.</source>
      <translation>Les interprètes font {:.0f} % de la variance de toute la surface minière : son erreur type est {} {}, non {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>It cannot be written to any more: check the disk and its permissions, then do it again.</source>
      <translation>On ne peut plus y écrire : vérifiez le disque et ses droits, puis recommencez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Il faut l'environnement du moteur, que le panneau Mining Mapper installe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>It was started again; nothing that you saved is lost.</source>
      <translation>Il a été redémarré ; rien de ce que vous avez enregistré n'est perdu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Its GeoPackage, which must not be open in the panel</source>
      <translation>Son GeoPackage, qui ne doit pas être ouvert dans le panneau</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Its first line must name the columns.</source>
      <translation>Sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Kappa {}: {:.2f} ({:.2f} – {:.2f}).</source>
      <translation>Kappa {} : {:.2f} ({:.2f} – {:.2f}).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Kappa {}: {:.2f}.</source>
      <translation>Kappa {} : {:.2f}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/keys_dialog.py" />
      <source>Keys of Mining Mapper</source>
      <translation>Touches de Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>LAMES</source>
      <translation>LAMES</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Label</source>
      <translation>Étiqueter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/layers.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Labels</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Labels of the audit sample are never trained on</source>
      <translation>Les étiquettes de l'échantillon d'audit ne servent jamais à l'entraînement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Least size</source>
      <translation>Taille minimale</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Left out</source>
      <translation>Écartées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Line between the two pictures</source>
      <translation>Ligne entre les deux images</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Look for changes</source>
      <translation>Chercher des changements</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Making labels of the rows…</source>
      <translation>Les lignes deviennent des étiquettes…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Map of mining (answers: {}; audit units: {}):</source>
      <translation>Carte de l’exploitation minière (réponses : {} ; unités d’audit : {}) :</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Maus et al.</source>
      <translation>Maus et al.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Mean area of a unit; 21 pixels when empty</source>
      <translation>Surface moyenne d'une unité ; 21 pixels si vide</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Measuring the units</source>
      <translation>Mesure des unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Mended faults</source>
      <translation>Défauts réparés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Min</source>
      <translation>Min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Mining Mapper help</source>
      <translation>Aide de Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Mining and other</source>
      <translation>Mine et autres</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>Mining area moved {:.0f} % in the last rounds.</source>
      <translation>La surface minière a bougé de {:.0f} % aux derniers tours.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>Mining by the model, percent</source>
      <translation>Mines selon le modèle, pour cent</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Mining classes</source>
      <translation>Classes de mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Model as features</source>
      <translation>Modèle comme attributs</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Modified</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>More exact answer</source>
      <translation>Réponse plus exacte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Name of the scene's image, where the campaign has several; the one worked on last otherwise</source>
      <translation>Nom de l'image de la scène, si la campagne en a plusieurs ; sinon la dernière travaillée</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Nearest</source>
      <translation>Plus proche voisin</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>New label</source>
      <translation>Nouvelle étiquette</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No candidate was answered on this scene yet.</source>
      <translation>Aucun candidat n'a encore reçu de réponse sur cette scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No changes wait. Add a scene of a later date in the panel's head and make its units, then let the plus above look for what has grown, is new or gone since an earlier one. Old labels stay as they are until you accept a change.</source>
      <translation>Aucun changement n'attend. Ajoutez une scène d'une date ultérieure dans l'en-tête du panneau et créez ses unités, puis laissez le plus ci-dessus chercher ce qui a grandi, est nouveau ou a disparu depuis une antérieure. Les anciennes étiquettes restent telles quelles jusqu'à ce que vous acceptiez un changement.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>No format is chosen; tick at least one.</source>
      <translation>Aucun format n'est choisi ; cochez-en au moins un.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No model from elsewhere was asked. What a segmentation model in ONNX detects on this scene comes as a list to accept; choose its file with the plus above.</source>
      <translation>Aucun modèle venu d'ailleurs n'a été interrogé. Ce qu'un modèle de segmentation en ONNX détecte sur cette scène vient en liste à accepter ; choisissez son fichier par le plus ci-dessus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No older map was imported. Its polygons come as a list to keep, correct, split or reject; choose its file, or a layer of the project, with the plus above.</source>
      <translation>Aucune ancienne carte n'a été importée. Ses polygones viennent en liste à garder, corriger, partager ou rejeter ; choisissez son fichier, ou une couche du projet, par le plus ci-dessus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>No polygon of {} lies in the area of interest.</source>
      <translation>Aucun polygone de {} n'est dans la zone d'intérêt.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Not split</source>
      <translation>Sans répartition</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/edit_guard.py" />
      <source>Nothing is left of the outline: other labels cover it.</source>
      <translation>Il ne reste rien du contour : d'autres étiquettes le couvrent.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Nothing was harvested yet. A harvest takes the model's confident polygons of the whole scene as a list to accept; it needs some rounds of answers first.</source>
      <translation>Rien n'a encore été récolté. Une récolte prend les polygones dont le modèle est sûr, de toute la scène, en liste à accepter ; il lui faut d'abord quelques tours de réponses.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Number of files</source>
      <translation>Nombre de fichiers</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Number of folds for cross-validation; every label gets one</source>
      <translation>Nombre de plis pour la validation croisée ; chaque étiquette en reçoit un</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Number of labels</source>
      <translation>Nombre d'étiquettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>Number of rows</source>
      <translation>Nombre de lignes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Number of units</source>
      <translation>Nombre d'unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Numbers or roles of bands with commas between, e.g. red,green,blue; empty is all</source>
      <translation>Numéros ou rôles des bandes séparés par des virgules, p. ex. red,green,blue ; vide pour toutes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file of pixels or chips, its card beside it, whose outputs are learnt from beside the bands</source>
      <translation>Fichier ONNX de pixels ou de vignettes, sa fiche à côté, dont les sorties sont apprises avec les bandes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file of train; the campaign's answers otherwise</source>
      <translation>Fichier ONNX de train ; sinon les réponses de la campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file to write</source>
      <translation>Fichier ONNX à écrire</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file, its card beside it</source>
      <translation>Fichier ONNX, sa fiche à côté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Objects</source>
      <translation>Objets</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Of by hand</source>
      <translation>Du fait à la main</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of everything that is drawn; the same gives the same bytes</source>
      <translation>De tout ce qui est tiré ; la même donne les mêmes octets</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the campaign</source>
      <translation>De la campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the chips; every GDAL since 2018 reads Zstandard, which is four times as fast, other programs want Deflate</source>
      <translation>Des imagettes ; tout GDAL depuis 2018 lit Zstandard, quatre fois plus rapide ; d'autres programmes veulent Deflate</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the image</source>
      <translation>De l'image</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Of values: value=CODE; value=CODE, an empty code leaves out; told from codes, names and vocabularies otherwise</source>
      <translation>Des valeurs : valeur=CODE; valeur=CODE, un code vide écarte ; sinon déduit des codes, noms et vocabulaires</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Older map</source>
      <translation>Ancienne carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Older map or places</source>
      <translation>Carte plus ancienne ou lieux</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>On a grid, where labels are</source>
      <translation>Sur une grille, là où il y a des étiquettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Only a part of it could be done again; the next redo goes on with it, one undo takes it back.</source>
      <translation>Seule une partie a pu être rétablie ; le prochain rétablissement continue, une annulation l'enlève.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Only a part of it could be taken back; the next undo goes on with it.</source>
      <translation>Seule une partie a pu être annulée ; la prochaine annulation continue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/long_action.py" />
      <source>Only a part of the rows could be written: {} of {}. One undo takes them back.</source>
      <translation>Seule une partie des lignes a pu être écrite : {} sur {}. Une annulation les reprend.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Only units inside these polygons are made; the whole image when empty</source>
      <translation>Seules les unités à l'intérieur de ces polygones sont faites ; toute l'image si vide</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Only what was put off is left: answer it, or say that it cannot be decided.</source>
      <translation>Il ne reste que ce qui a été remis : répondez-y, ou dites qu'on ne peut pas trancher.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Open it again.</source>
      <translation>Rouvrez-la.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Open it in a spreadsheet and save it anew as CSV.</source>
      <translation>Ouvrez-le dans un tableur et enregistrez-le de nouveau en CSV.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Open it once where you may write to it, or copy it to such a folder.</source>
      <translation>Ouvrez-la une fois là où vous pouvez y écrire, ou copiez-la dans un tel dossier.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>OpenStreetMap</source>
      <translation>OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Origin</source>
      <translation>Origine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Other outline</source>
      <translation>Autre contour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Overlap</source>
      <translation>Recouvrement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Parquet or CSV file to write</source>
      <translation>Fichier Parquet ou CSV à écrire</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Parquet or CSV file to write user's and producer's accuracies of all classes to</source>
      <translation>fichier Parquet ou CSV où écrire les exactitudes de l'utilisateur et du producteur de toutes les classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Pixel size</source>
      <translation>Taille du pixel</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Placement</source>
      <translation>Placement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Places of a harvest</source>
      <translation>Lieux d'une récolte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Point at another unit like it.</source>
      <translation>Désignez une autre unité qui lui ressemble.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Polygons, for sites also points, in any CRS</source>
      <translation>Polygones, pour les sites aussi des points, dans tout SCR</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Preview only</source>
      <translation>Aperçu seulement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Preview only: say counts, sizes and warnings, and write nothing.
Folder: new or empty.

It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Aperçu seulement : dire comptes, tailles et avertissements, et ne rien écrire.
Dossier : nouveau ou vide.

Il faut l'environnement du moteur, que le panneau Mining Mapper installe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Probabilities</source>
      <translation>Probabilités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Probability of the draw</source>
      <translation>Probabilité du tirage</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Propose candidates</source>
      <translation>Proposer des candidats</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Push the line with the mouse, or with the arrow keys</source>
      <translation>Poussez la ligne avec la souris, ou avec les flèches du clavier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Put it back, or choose “Find the image…” in the campaign's menu.</source>
      <translation>Remettez-la en place, ou choisissez « Retrouver l'image… » dans le menu de la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Put it back, or open it where it is now. What was saved before is in it; this was not saved.</source>
      <translation>Remettez-la en place, ou ouvrez-la là où elle est maintenant. Ce qui a été enregistré avant s'y trouve ; ceci n'a pas été enregistré.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Putting rows at the end of the list…</source>
      <translation>Les lignes passent à la fin de la liste…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Putting what was found on the list…</source>
      <translation>Ce qui a été trouvé est mis dans la liste…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>QGIS's own tools</source>
      <translation>Outils de QGIS lui-même</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Raster of unit numbers to write, 0 where there is no unit</source>
      <translation>Raster de numéros d'unités à écrire, 0 là où il n'y a pas d'unité</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Reflectance</source>
      <translation>Réflectance</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Register</source>
      <translation>Registre</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Rejected rows</source>
      <translation>Lignes rejetées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Reload the campaign; it may have been changed by another programme.</source>
      <translation>Rechargez la campagne ; un autre programme l'a peut-être modifiée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Repair its environment, or look into its log, from the panel's header.</source>
      <translation>Réparez son environnement, ou regardez son journal, depuis l'en-tête du panneau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Repeat the last step.</source>
      <translation>Répétez la dernière étape.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Resampling</source>
      <translation>Rééchantillonnage</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/rounds.py" />
      <source>Restart the engine and propose again; send its log if that does not help.</source>
      <translation>Redémarrez le moteur et proposez de nouveau ; envoyez son journal si cela n'aide pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Roles of bands</source>
      <translation>Rôles des bandes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Round</source>
      <translation>Série</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>STAC catalogue</source>
      <translation>Catalogue STAC</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Sample</source>
      <translation>Échantillon</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Sample for AcATaMa</source>
      <translation>Échantillon pour AcATaMa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>Save or discard the edits of the layer first.</source>
      <translation>Enregistrez ou annulez d'abord les modifications de la couche.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Save or discard them, then choose the other scene.</source>
      <translation>Enregistrez-les ou abandonnez-les, puis choisissez l'autre scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Save or discard unfinished edits of its layers, switch off the project's automatic transaction groups, and check that the disk has space and may be written to.</source>
      <translation>Enregistrez ou abandonnez les modifications inachevées de ses couches, désactivez les groupes de transactions automatiques du projet, et vérifiez que le disque a de la place et qu'on peut y écrire.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Save the layer as GeoTIFF and choose that one.</source>
      <translation>Enregistrez la couche en GeoTIFF et choisissez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>Save them, and switch off automatic transaction groups in the project's properties.</source>
      <translation>Enregistrez-les, et désactivez les groupes de transactions automatiques dans les propriétés du projet.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Say counts, sizes and warnings, and write nothing</source>
      <translation>Dire nombres, tailles et avertissements, et ne rien écrire</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Score a scene</source>
      <translation>Noter une scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>Seconds</source>
      <translation>Secondes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Seconds each</source>
      <translation>Secondes chacun</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Seconds, ratio</source>
      <translation>Secondes, rapport</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/words.py" />
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Segment an image into units</source>
      <translation>Segmenter une image en unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Share of mining</source>
      <translation>Part de mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Share of the labels for the test</source>
      <translation>Part des étiquettes pour le test</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Share of the labels for validation</source>
      <translation>Part des étiquettes pour la validation</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Share withheld</source>
      <translation>Part retenue</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>Shift+click</source>
      <translation>Shift+clic</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>Shift+drag</source>
      <translation>Shift+glisser</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/map_picture.py" />
      <source>Show an image here, and check the connection where it comes from a server.</source>
      <translation>Affichez ici une image, et vérifiez la connexion si elle vient d'un serveur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a block; 0 takes the distance to which the features resemble each other</source>
      <translation>Côté d'un bloc ; 0 prend la distance jusqu'à laquelle les entités se ressemblent</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a chip</source>
      <translation>Côté d'une imagette</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a pixel in the units of the image's coordinates; 0 keeps the image's own</source>
      <translation>Côté d'un pixel dans les unités des coordonnées de l'image ; 0 garde celui de l'image</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>Simulated scene {}</source>
      <translation>Scène simulée {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Site</source>
      <translation>Site</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>Sites</source>
      <translation>Sites</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Size of a unit (hectares)</source>
      <translation>Taille d'une unité (hectares)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>So much around a place belongs to the site; points get 500 m where it is 0</source>
      <translation>Autant autour d'un lieu appartient au site ; les points reçoivent 500 m si c'est 0</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Split</source>
      <translation>Répartition</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Split outline</source>
      <translation>Contour partagé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Start the work again.</source>
      <translation>Relancez le travail.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped before all was done again; the next redo goes on with it, one undo takes it back.</source>
      <translation>Arrêté avant que tout soit rétabli ; le prochain rétablissement continue, une annulation l'enlève.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped before all was taken back; the next undo goes on with it.</source>
      <translation>Arrêté avant que tout soit annulé ; la prochaine annulation continue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped. Rows done: {} of {}; one undo takes them back.</source>
      <translation>Arrêté. Lignes faites : {} sur {} ; une annulation reprend tout.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped; nothing was changed.</source>
      <translation>Arrêté ; rien n'a été changé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Stretched, 2 to 98 percent</source>
      <translation>Étirée, 2 à 98 pour cent</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>Table (*.csv)</source>
      <translation>Table (*.csv)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Take another site, or ask for it; a hold ends by itself after {:g} hours.</source>
      <translation>Prenez un autre site, ou demandez-le ; une retenue finit d'elle-même après {:g} heures.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Take or draw a larger one, or choose a smaller area in the menu beside “Digits…”.</source>
      <translation>Prenez ou dessinez-en un plus grand, ou choisissez une surface plus petite dans le menu à côté de « Chiffres… ».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Taking rows off the list…</source>
      <translation>Des lignes quittent la liste…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Taking the last action back…</source>
      <translation>Annulation de la dernière action…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>The area of interest holds no polygon.</source>
      <translation>La zone d'intérêt ne contient pas de polygone.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>The campaign has no scene of an earlier date on this ground.</source>
      <translation>La campagne n'a pas de scène d'une date antérieure sur ce terrain.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>The campaign has no scene {}.</source>
      <translation>La campagne n'a pas de scène {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The campaign has this image already, as {}.</source>
      <translation>La campagne a déjà cette image, sous le nom {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} cannot be opened.</source>
      <translation>La campagne {} ne peut pas être ouverte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The campaign {} cannot be written.</source>
      <translation>La campagne {} ne peut pas être écrite.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The campaign {} could not be written; nothing was changed.</source>
      <translation>La campagne {} n'a pas pu être écrite ; rien n'a été modifié.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The campaign {} does not exist.</source>
      <translation>La campagne {} n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The campaign {} holds no classes.</source>
      <translation>La campagne {} ne contient pas de classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The campaign {} is already open in this QGIS.</source>
      <translation>La campagne {} est déjà ouverte dans ce QGIS.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} is closed.</source>
      <translation>La campagne {} est fermée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The campaign {} is open in another QGIS (process {} on {}, since {}).</source>
      <translation>La campagne {} est ouverte dans un autre QGIS (processus {} sur {}, depuis {}).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} is open read-only.</source>
      <translation>La campagne {} est ouverte en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} was deleted, moved or replaced while it was open.</source>
      <translation>La campagne {} a été supprimée, déplacée ou remplacée pendant qu'elle était ouverte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The campaign {} was made by an earlier version and lacks some tables.</source>
      <translation>La campagne {} a été faite par une version antérieure et il lui manque des tables.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The disk is full: free some space, then do it again.</source>
      <translation>Le disque est plein : libérez de la place, puis recommencez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” could not be saved.</source>
      <translation>Les modifications de la couche « {} » n'ont pas pu être enregistrées.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” keep the campaign locked.</source>
      <translation>Les modifications de la couche « {} » gardent la campagne verrouillée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” were saved.</source>
      <translation>Les modifications de la couche « {} » ont été enregistrées.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <location filename="../../mining_mapper/plugin/work.py" />
      <source>The engine is not installed yet.</source>
      <translation>Le moteur n'est pas encore installé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/ask_engine.py" />
      <source>The engine is not installed; the Mining Mapper panel installs it.</source>
      <translation>Le moteur n'est pas installé ; le panneau Mining Mapper l'installe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/rounds.py" />
      <source>The engine proposed something that cannot be a draw; nothing was stored.</source>
      <translation>Le moteur a proposé quelque chose qui ne peut pas être un tirage ; rien n'a été enregistré.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine stopped unexpectedly.</source>
      <translation>Le moteur s'est arrêté de façon inattendue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine was started again to stop other work.</source>
      <translation>Le moteur a été redémarré pour arrêter un autre travail.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine was stopped.</source>
      <translation>Le moteur a été arrêté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>The field {} has too many values to be one of classes.</source>
      <translation>Le champ {} a trop de valeurs pour être un champ de classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>The file {} does not exist.</source>
      <translation>Le fichier {} n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>The folder {} cannot be made.</source>
      <translation>Le dossier {} ne peut pas être créé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The folder {} cannot be written to.</source>
      <translation>Impossible d'écrire dans le dossier {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The folder {} does not exist.</source>
      <translation>Le dossier {} n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>The groups above them</source>
      <translation>Les groupes au-dessus d'elles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>The image has one band; classes that differ in colour only will look alike.</source>
      <translation>L'image n'a qu'une bande ; des classes qui ne diffèrent que par la couleur se ressembleront.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The image {} has no coordinate reference system.</source>
      <translation>L'image {} n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The image {} of the campaign is missing.</source>
      <translation>L'image {} de la campagne manque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>The key of a class makes it a label.</source>
      <translation>La touche d'une classe en fait une étiquette.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>The last answer is not “not mining” any more.</source>
      <translation>La dernière réponse n'est plus « pas une mine ».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior_import.py" />
      <source>The layer {} cannot be brought into the CRS of the campaign.</source>
      <translation>La couche {} ne peut pas être portée dans le SCR de la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>The layer {} cannot be brought into the CRS of the scene.</source>
      <translation>La couche {} ne peut pas être portée dans le SCR de la scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The layer “{}” has edits that are not saved.</source>
      <translation>La couche « {} » a des modifications non enregistrées.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The layer “{}” shows rows of the campaign and cannot be edited.</source>
      <translation>La couche « {} » montre des lignes de la campagne et ne peut pas être modifiée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>The line does not part the outline.</source>
      <translation>La ligne ne partage pas le contour.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>The map as it is</source>
      <translation>La carte telle quelle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prompted.py" />
      <source>The mask of the model cannot be read.</source>
      <translation>Le masque du modèle ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>The model knows nothing yet to agree with.</source>
      <translation>Le modèle ne sait encore rien avec quoi être d'accord.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>The next batch (answers: {}, {}) may add {:.3f} to F.</source>
      <translation>Le prochain lot (réponses : {}, {}) peut ajouter {:.3f} à F.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>The next batch (answers: {}, {}) will hardly raise F.</source>
      <translation>Le prochain lot (réponses : {}, {}) n’élèvera guère F.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>The next batch looks for more like this one.</source>
      <translation>Le prochain lot en cherche d'autres comme celui-ci.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>The outline has %d pixels; what has less than %d is not mapped.</source>
      <translation>Le contour a %d pixels ; ce qui en a moins de %d n'est pas cartographié.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <location filename="../../mining_mapper/plugin/outside_edits.py" />
      <source>The outline is empty.</source>
      <translation>Le contour est vide.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/map_picture.py" />
      <source>The picture of the map is empty.</source>
      <translation>L'image de la carte est vide.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>The polygon lies outside the area of interest of this scene.</source>
      <translation>Le polygone est hors de la zone d'intérêt de cette scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The raster of units {} of the campaign is missing.</source>
      <translation>Le raster d'unités {} de la campagne manque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/units.py" />
      <source>The raster {} is missing or cannot be read.</source>
      <translation>Le raster {} manque ou ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>The sample cannot be written to {}.</source>
      <translation>L'exemple ne peut pas être écrit dans {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_plan.py" />
      <source>The stratified design needs a map with some mining.</source>
      <translation>Le plan stratifié demande une carte avec un peu de mine.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>The stroke does not go across the last label.</source>
      <translation>Le trait ne traverse pas la dernière étiquette.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>The table {} cannot be written.</source>
      <translation>La table {} ne peut pas être écrite.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>The test set, with its weights</source>
      <translation>Le jeu de test, avec ses poids</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>The units of this scene were drawn from and cannot be made anew.</source>
      <translation>Les unités de cette scène ont servi à des tirages et ne peuvent pas être refaites.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The work was stopped.</source>
      <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audits.py" />
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>There are no units to draw from.</source>
      <translation>Il n'y a pas d'unités dans lesquelles tirer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/objects.py" />
      <source>There are no units yet.</source>
      <translation>Il n'y a pas encore d'unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/accepting.py" />
      <source>There is no class for this candidate.</source>
      <translation>Il n'y a pas de classe pour ce candidat.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>There is no class {}.</source>
      <translation>Il n'y a pas de classe {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_drawing.py" />
      <source>There is no map to draw by.</source>
      <translation>Il n'y a pas de carte d'après laquelle tirer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>There is no such scene in the campaign.</source>
      <translation>Il n'y a pas de telle scène dans la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>There is nothing to redo.</source>
      <translation>Il n'y a rien à rétablir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>There is nothing to undo.</source>
      <translation>Il n'y a rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>They are still there: open the campaign again, then save them.</source>
      <translation>Elles sont toujours là : rouvrez la campagne, puis enregistrez-les.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>They have too few bands in common: what was learnt there does not help here.</source>
      <translation>Elles ont trop peu de bandes en commun : ce qui a été appris là-bas n'aide pas ici.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/review_queue.py" />
      <source>This answer is no longer in the campaign.</source>
      <translation>Cette réponse n'est plus dans la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>This candidate waits no longer.</source>
      <translation>Ce candidat n'attend plus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/background.py" />
      <source>This could not be done ({}).</source>
      <translation>Ceci n'a pas pu être fait ({}).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>This scene was worked on and cannot be taken out.</source>
      <translation>On a travaillé sur cette scène et elle ne peut pas être retirée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>This site is no longer in the campaign.</source>
      <translation>Ce site n'est plus dans la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>Time to stop and to check the map: draw an audit sample in the tab Areas.</source>
      <translation>Il est temps d’arrêter et de vérifier la carte : tirez un échantillon d’audit dans l’onglet Surfaces.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Today: %s, in %s.</source>
      <translation>Aujourd'hui : %s, en %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Tool</source>
      <translation>Outil</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Train a model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Training set</source>
      <translation>Jeu d'entraînement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/background.py" />
      <source>Try again; if it happens again, send the details with your report.</source>
      <translation>Réessayez ; si cela se reproduit, envoyez les détails avec votre rapport.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Type of the numbers; reflectance is times 10000 and stretched values fill the range where it is whole</source>
      <translation>Type des nombres ; la réflectance est multipliée par 10000 et les valeurs étirées remplissent la plage si elle est entière</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Undo the later change first, or edit the label itself.</source>
      <translation>Annulez d'abord la modification ultérieure, ou modifiez l'étiquette elle-même.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/edit_guard.py" />
      <source>Undo the other label, or allow overlaps in the menu beside the tools.</source>
      <translation>Annulez l'autre étiquette, ou autorisez les recouvrements dans le menu à côté des outils.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Undone on {}: {}.</source>
      <translation>Annulé sur {} : {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Undone: {}.</source>
      <translation>Annulé : {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Units answered twice: {}.</source>
      <translation>Unités répondues deux fois : {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Unsearched pixels</source>
      <translation>Pixels non examinés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Valid from</source>
      <translation>Valable depuis</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Valid to</source>
      <translation>Valable jusqu'à</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Validation</source>
      <translation>Validation</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Values</source>
      <translation>Valeurs</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/turns.py" />
      <source>Wait for its end, or stop it.</source>
      <translation>Attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Warp it to a north-up grid with Raster &gt; Projections &gt; Warp.</source>
      <translation>Reprojetez-la sur une grille orientée au nord par Raster &gt; Projections &gt; Projection.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Werner et al.</source>
      <translation>Werner et al.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>What is written into the folder</source>
      <translation>Ce qui est écrit dans le dossier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>What the numbers in the chips are</source>
      <translation>Ce que sont les nombres des imagettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>What was learnt there guides its first draws by {}.</source>
      <translation>Ce qui a été appris là-bas guide ses premiers tirages par {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/journal.py" />
      <source>What was to be changed is no longer there.</source>
      <translation>Ce qui devait être modifié n'est plus là.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>What was told, as JSON</source>
      <translation>Ce qui a été dit, en JSON</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>What would go is being changed in the layer “{}”.</source>
      <translation>Ce qui disparaîtrait est en cours de modification dans la couche « {} ».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Where chips lie</source>
      <translation>Où se trouvent les imagettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Which classes the masks and instances have</source>
      <translation>Quelles classes ont les masques et les instances</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Whose values say the class; none where all are of one class</source>
      <translation>Dont les valeurs disent la classe ; aucun si tous sont d'une classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Writes the labels of a campaign of Mining Mapper with every attribute and their weights, and parts of the image with masks of the classes, in the formats that are chosen, with a file (README.md) that says what is in there and what may be concluded from it.

Campaign: its GeoPackage. It is only read, and may be open in the panel.
</source>
      <translation>Écrit les étiquettes d'une campagne de Mining Mapper avec tous les attributs et leurs poids, et des parties de l'image avec les masques des classes, dans les formats choisis, avec un fichier (README.md) qui dit ce qui s'y trouve et ce qu'on peut en conclure.

Campagne : son GeoPackage. Il est seulement lu, et peut être ouvert dans le panneau.
</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Writing…</source>
      <translation>Écriture…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>YOLO segmentation</source>
      <translation>Segmentation YOLO</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Zstandard</source>
      <translation>Zstandard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>a corner</source>
      <translation>un coin</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>a corner back</source>
      <translation>retirer un coin</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>a line, neither point nor polygon</source>
      <translation>une ligne, ni point ni polygone</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>about {:.0f} min</source>
      <translation>environ {:.0f} min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>about {:.0f} s</source>
      <translation>environ {:.0f} s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>accepted</source>
      <translation>accepté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>add to the last</source>
      <translation>ajouter à la dernière</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>agree</source>
      <translation>d'accord</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>an unknown machine</source>
      <translation>une machine inconnue</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>an unknown time</source>
      <translation>un moment inconnu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>anchor</source>
      <translation>ancre</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>answers</source>
      <translation>réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>answers: %(answers)s (actions: %(actions)s)</source>
      <translation>réponses : %(answers)s (actions : %(actions)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>any class</source>
      <translation>toute classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>assisted</source>
      <translation>assisté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>audit unit</source>
      <translation>unité d'audit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>between people</source>
      <translation>entre personnes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>blue</source>
      <translation>bleu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>by area (points)</source>
      <translation>par surface (points)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>candidates rejected or undecided</source>
      <translation>candidats rejetés ou non tranchés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>cannot decide</source>
      <translation>indécidable</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>care and maintenance</source>
      <translation>en entretien et surveillance</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>cell {}</source>
      <translation>maille {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>change</source>
      <translation>changement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>cirrus</source>
      <translation>cirrus</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>class of the next label</source>
      <translation>classe de la prochaine étiquette</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>click</source>
      <translation>clic</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>closed</source>
      <translation>fermée</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>coastal aerosol</source>
      <translation>aérosol côtier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>code, without a field</source>
      <translation>code, sans champ</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>control</source>
      <translation>témoin</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>corrected</source>
      <translation>corrigé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>cut from the last</source>
      <translation>découper la dernière</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>detection</source>
      <translation>détection</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>digitised</source>
      <translation>numérisé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>done</source>
      <translation>fait</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>drag</source>
      <translation>glisser</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw a piece of it anew</source>
      <translation>en redessiner un morceau</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>draw by hand</source>
      <translation>dessiner à la main</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw by hand: quicker for what is so small</source>
      <translation>dessiner à la main : plus rapide pour ce qui est si petit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw the outline</source>
      <translation>dessiner le contour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>drawn in a round</source>
      <translation>tiré dans une série</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>draws the units that would be asked next, with their probabilities; nothing of it enters the campaign</source>
      <translation>tire les unités qui seraient demandées ensuite, avec leurs probabilités ; rien n'en entre dans la campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>draws units of a raster of units with known inclusion probabilities, for an audit by hand</source>
      <translation>tire des unités d'un raster d'unités avec des probabilités d'inclusion connues, pour un audit à la main</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>edit shape</source>
      <translation>modifier la forme</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>end</source>
      <translation>fin</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>envelope</source>
      <translation>enveloppe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>every unit with the same chance, or by its area</source>
      <translation>chaque unité avec la même chance, ou selon sa surface</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>exploration</source>
      <translation>exploration</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>follow edges</source>
      <translation>suivre les bords</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>give up</source>
      <translation>abandonner</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>gone</source>
      <translation>disparu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>green</source>
      <translation>vert</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>group</source>
      <translation>groupe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>grown</source>
      <translation>agrandi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>guess</source>
      <translation>supposé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>ha</source>
      <translation>ha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>harvest</source>
      <translation>récolte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>harvested</source>
      <translation>récolté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>held</source>
      <translation>retenu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>hide (hold)</source>
      <translation>cacher (maintenir)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>how many; with 5, two until there are 24 answers</source>
      <translation>combien ; avec 5, deux jusqu'à 24 réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>imported</source>
      <translation>importé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel</source>
      <translation>son GeoPackage ; il est seulement lu, et peut être ouvert dans le panneau</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel; or give an image and its units instead</source>
      <translation>son GeoPackage ; il est seulement lu et peut être ouvert dans le panneau ; ou donnez à la place une image et ses unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel; or give an image instead</source>
      <translation>son GeoPackage ; il est seulement lu et peut être ouvert dans le panneau ; ou donnez à la place une image</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>its group</source>
      <translation>son groupe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>known from another source</source>
      <translation>connu d'une autre source</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>labels</source>
      <translation>étiquettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>larger, smaller (Shift+wheel)</source>
      <translation>plus grand, plus petit (Shift+molette)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>last anchor back, undo</source>
      <translation>dernière ancre reprise, annuler</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>later</source>
      <translation>plus tard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>learns from the answers of a campaign, or from labels of any map on the units of an image, and writes the model as ONNX, its answers (npz) and its card beside it</source>
      <translation>apprend des réponses d'une campagne, ou des étiquettes d'une carte quelconque sur les unités d'une image, et écrit le modèle en ONNX, ses réponses (npz) et sa fiche à côté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>learns from the answers of a campaign, or takes a model that train wrote, and writes the probability of every class as a raster of percents</source>
      <translation>apprend des réponses d'une campagne, ou prend un modèle écrit par train, et écrit la probabilité de chaque classe comme raster de pourcentages</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>least share of a pixel that counts</source>
      <translation>moindre part d'un pixel qui compte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>let objects run over borders between classes</source>
      <translation>laisse les objets franchir les limites entre classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>likely</source>
      <translation>probable</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>lines as drawn</source>
      <translation>lignes telles que dessinées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>list of candidates</source>
      <translation>liste de candidats</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: changes</source>
      <translation>liste : changements</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: detections</source>
      <translation>liste : détections</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: harvest</source>
      <translation>liste : récolte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: older map</source>
      <translation>liste : ancienne carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>mend faults</source>
      <translation>réparer les défauts</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/harvesting.py" />
      <source>model (answers: {})</source>
      <translation>modèle (réponses : {})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>more like this</source>
      <translation>d'autres comme celui-ci</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>near infrared</source>
      <translation>proche infrarouge</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>near infrared, narrow</source>
      <translation>proche infrarouge, étroit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no columns of coordinates</source>
      <translation>pas de colonnes de coordonnées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no geometry</source>
      <translation>pas de géométrie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no numbers in {} and {}</source>
      <translation>pas de nombres dans {} et {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no point or polygon in {}</source>
      <translation>ni point ni polygone dans {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>none where all are of one class</source>
      <translation>aucun si tous sont d'une classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>not mining</source>
      <translation>pas une mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>nothing found</source>
      <translation>rien trouvé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>number of units</source>
      <translation>nombre d'unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>objects drawn: %(labels)s (actions: %(actions)s)</source>
      <translation>objets dessinés : %(labels)s (actions : %(actions)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>objects drawn: %(labels)s (actions: %(actions)s; by hand about %(hand)s)</source>
      <translation>objets dessinés : %(labels)s (actions : %(actions)s ; à la main environ %(hand)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>objects from: %s</source>
      <translation>objets de : %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of a change, hectares</source>
      <translation>d'un changement, hectares</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of an object, hectares</source>
      <translation>d'un objet, hectares</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>of one person</source>
      <translation>d'une même personne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the campaign's scenes, where it has several: the last otherwise; only the name of the file counts</source>
      <translation>des scènes de la campagne, si elle en a plusieurs : sinon la dernière ; seul le nom du fichier compte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the campaign's scenes: the newest of an earlier date otherwise</source>
      <translation>des scènes de la campagne : sinon la plus récente d'une date antérieure</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the labels</source>
      <translation>des étiquettes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the labels: values with commas between; told from codes and names of the taxonomy and its vocabularies otherwise</source>
      <translation>des étiquettes : valeurs séparées par des virgules ; sinon déduit des codes et noms de la taxonomie et de ses vocabulaires</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the random stream; the same seed draws the same</source>
      <translation>de la suite aléatoire ; la même graine tire la même chose</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of values: value=CODE; value=CODE, an empty code leaves out; told from codes, names and vocabularies otherwise</source>
      <translation>des valeurs : valeur=CODE; valeur=CODE, un code vide écarte ; sinon déduit des codes, noms et vocabulaires</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>older map</source>
      <translation>ancienne carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>open</source>
      <translation>ouvert</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>operating</source>
      <translation>en exploitation</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>other date (hold)</source>
      <translation>autre date (maintenir)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>outline</source>
      <translation>contour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>outline on the map's picture</source>
      <translation>contour sur l'image de la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>outside</source>
      <translation>en dehors</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>overall</source>
      <translation>globale</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>pixels</source>
      <translation>pixels</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>polygons in any vector format and CRS</source>
      <translation>polygones dans tout format vecteur et SCR</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>producer's</source>
      <translation>du producteur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>pull the last outline here</source>
      <translation>tirer ici le dernier contour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>raster of unit numbers, as segment writes it</source>
      <translation>raster des numéros d'unités, tel que segment l'écrit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>reclaimed</source>
      <translation>réaménagée</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red</source>
      <translation>rouge</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 1</source>
      <translation>bord rouge 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 2</source>
      <translation>bord rouge 2</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 3</source>
      <translation>bord rouge 3</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>redo</source>
      <translation>rétablir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>rejected</source>
      <translation>rejeté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>right click</source>
      <translation>clic droit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>round {}</source>
      <translation>tour {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>runs a segmentation model or classifier of chips (ONNX) over an image and writes the objects that it sees</source>
      <translation>passe un modèle de segmentation ou un classificateur de vignettes (ONNX) sur une image et écrit les objets qu'il voit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>second view</source>
      <translation>seconde vue</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>share of held-out answers that must be mining</source>
      <translation>part des réponses mises de côté qui doivent être de la mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>short-wave infrared 1</source>
      <translation>infrarouge à ondes courtes 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>short-wave infrared 2</source>
      <translation>infrarouge à ondes courtes 2</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>shrunk</source>
      <translation>rétréci</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>since {}</source>
      <translation>depuis {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>sites</source>
      <translation>sites</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, regions of the model</source>
      <translation>malin, régions du modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, segmentation model</source>
      <translation>malin, modèle de segmentation</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, the map's picture</source>
      <translation>malin, image de la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, units</source>
      <translation>malin, unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>status, delineation, confidence</source>
      <translation>statut, délimitation, confiance</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>stroke or box</source>
      <translation>trait ou rectangle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>stroke: cut along it</source>
      <translation>trait : découper le long</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>sure</source>
      <translation>sûr</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>swipe</source>
      <translation>volet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take</source>
      <translation>prendre</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take all touched</source>
      <translation>prendre tout ce qui est touché</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take objects</source>
      <translation>prendre des objets</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take objects again</source>
      <translation>reprendre des objets</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>tells the area of every class with its interval from the draws and audits of a campaign, and how accurate the map is that was checked last, or why it cannot</source>
      <translation>donne la superficie de chaque classe avec son intervalle d'après les tirages et les audits d'une campagne, et l'exactitude de la dernière carte vérifiée, ou dit pourquoi c'est impossible</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>the whole outline by hand</source>
      <translation>tout le contour à la main</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>this strip</source>
      <translation>ce bandeau</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>tight</source>
      <translation>serré</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>to do</source>
      <translation>à faire</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>unchanged</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>unclear extent</source>
      <translation>étendue incertaine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>undecided</source>
      <translation>indécis</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>under which the model may be used</source>
      <translation>sous laquelle le modèle peut être utilisé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>undo</source>
      <translation>annuler</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>units alike</source>
      <translation>toutes les unités à égalité</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>unsure</source>
      <translation>incertain</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>user's</source>
      <translation>de l'utilisateur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>water vapour</source>
      <translation>vapeur d'eau</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: as red=3 nir=4; told from the file's bands otherwise</source>
      <translation>sans campagne : comme red=3 nir=4 ; sinon déduit des bandes du fichier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: its file; with one: which of its scenes</source>
      <translation>sans campagne : son fichier ; avec : laquelle de ses scènes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: points or polygons with a class; units that a polygon covers at least half are learnt from</source>
      <translation>sans campagne : points ou polygones avec une classe ; on apprend des unités qu'un polygone couvre au moins à moitié</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: raster of unit numbers, as segment writes it</source>
      <translation>sans campagne : raster de numéros d'unités, tel que segment l'écrit</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes the polygons of another map with the campaign's classes, in its CRS and area of interest, as a list to walk through in the panel</source>
      <translation>écrit les polygones d'une autre carte avec les classes de la campagne, dans son SCR et sa zone d'intérêt, comme liste à parcourir dans le panneau</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes the polygons that the model is confident of, with the precision that held-out answers bear out</source>
      <translation>écrit les polygones dont le modèle est sûr, avec la précision que confirment les réponses mises de côté</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes what became of the labels of an earlier scene of a campaign: grown, shrunk, new, gone or reclaimed; nothing of it enters the campaign</source>
      <translation>écrit ce que sont devenues les étiquettes d'une scène antérieure d'une campagne : agrandi, rétréci, nouveau, disparu ou réaménagé ; rien n'en entre dans la campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes what the learner sees of every unit as a table: number, area in square metres, one column a feature</source>
      <translation>écrit ce que l'apprenant voit de chaque unité en table : numéro, surface en mètres carrés, une colonne par attribut</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} asks one again, {undo} takes one back, however long ago.</source>
      <translation>{agree} en redemande un, {undo} en reprend un, si ancien soit-il.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} ends the label; the key of a class also makes one of that class.</source>
      <translation>{agree} termine l'étiquette ; la touche d'une classe en fait aussi une de cette classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} or the key of a class makes it a label.</source>
      <translation>{agree} ou la touche d'une classe en fait une étiquette.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree}: the label holds on this date too.</source>
      <translation>{agree} : l'étiquette vaut aussi à cette date.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree}: this outline is the label from now on; the earlier one ends.</source>
      <translation>{agree} : ce contour est désormais l'étiquette ; l'antérieure se termine.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{} ({} left)</source>
      <translation>{} ({} restants)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} accuracy {:.2f} ({:.2f} – {:.2f}; units: {}, effective: {:.0f})</source>
      <translation>exactitude {} {:.2f} ({:.2f} – {:.2f} ; unités : {}, effectives : {:.0f})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} accuracy: no number ({})</source>
      <translation>exactitude {} : pas de nombre ({})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/learnt.py" />
      <source>{} cannot be copied beside the campaign.</source>
      <translation>{} ne peut pas être copié à côté de la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} cannot be read.</source>
      <translation>{} ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>{} cannot be written.</source>
      <translation>{} ne peut pas être écrit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>{} does not show the ground of the scene {}.</source>
      <translation>{} ne montre pas le terrain de la scène {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>{} exists already and is not overwritten.</source>
      <translation>{} existe déjà et n'est pas écrasé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>{} has no field {}.</source>
      <translation>{} n'a pas de champ {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} holds no rows below a header.</source>
      <translation>{} ne contient pas de lignes sous un en-tête.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} is broken in line {}.</source>
      <translation>{} est cassé à la ligne {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/osm_extract.py" />
      <source>{} is no extract of OpenStreetMap that can be read to its end.</source>
      <translation>{} n'est pas un extrait d'OpenStreetMap lisible jusqu'à la fin.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>{} is no look-alike of mining.</source>
      <translation>{} ne se confond pas avec une mine.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} is no vector file that QGIS can read.</source>
      <translation>{} n'est pas un fichier vecteur que QGIS sache lire.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>{} is not a campaign of Mining Mapper.</source>
      <translation>{} n'est pas une campagne de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>{} lies outside the area of interest of this scene: nothing was searched.</source>
      <translation>{} est hors de la zone d'intérêt de cette scène : rien n'a été examiné.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>{} lies where the campaign's coordinates ({}) are not true.</source>
      <translation>{} se trouve là où les coordonnées de la campagne ({}) ne sont pas vraies.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{} of {} decided</source>
      <translation>{} sur {} décidés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>{} shows no ground that is not part of this map already.</source>
      <translation>{} ne montre aucun terrain qui ne soit déjà dans cette carte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>{} works on {}.</source>
      <translation>{} travaille sur {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>{}: choose</source>
      <translation>{} : choisir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is done so far; one undo takes that back.</source>
      <translation>« Arrêter » garde ce qui est fait ; une annulation le reprend.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is done so far; the next redo goes on with it, one undo takes it back.</source>
      <translation>« Arrêter » garde ce qui est déjà rétabli ; le prochain rétablissement continue, une annulation l'enlève.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is taken back so far; the next undo goes on with it.</source>
      <translation>« Arrêter » garde ce qui est déjà annulé ; la prochaine annulation continue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>“{}” cannot be done again: what it is about was changed afterwards.</source>
      <translation>« {} » ne peut pas être rétabli : ce qu'il concerne a été modifié ensuite.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>“{}” cannot be undone: what it made was changed afterwards.</source>
      <translation>« {} » ne peut pas être annulé : ce qu'il a fait a été modifié ensuite.</translation>
    </message>
  </context>
  <context>
    <name>MiningMapperDock</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Answer what the model asks about, one key each</source>
      <translation>Répondez aux questions du modèle, une touche par réponse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Areas</source>
      <translation>Surfaces</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Choose a class; take or draw its objects on the map</source>
      <translation>Choisissez une classe ; prenez ou dessinez ses objets sur la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Effort</source>
      <translation>Effort</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Estimate areas and their change, with intervals</source>
      <translation>Estimez les surfaces et leur changement, avec intervalles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Label</source>
      <translation>Étiqueter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Lists</source>
      <translation>Listes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Review</source>
      <translation>Revue</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Review %(done)d/%(total)d</source>
      <translation>Revue %(done)d/%(total)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Search one site after the other</source>
      <translation>Examinez un site après l'autre</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>See actions and time, assisted and by hand</source>
      <translation>Voyez actions et temps, avec aide et à la main</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Sites</source>
      <translation>Sites</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Walk through harvests, older maps, changes and your answers</source>
      <translation>Parcourez récoltes, cartes anciennes, changements et vos réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Write the training set with its datasheet</source>
      <translation>Écrivez le jeu d'entraînement avec sa fiche de données</translation>
    </message>
  </context>
  <context>
    <name>MiningMapperPlugin</name>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Engine environment…</source>
      <translation>Environnement du moteur…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Keyboard shortcuts…</source>
      <translation>Raccourcis clavier…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Keyboard to the panel, or back to the map</source>
      <translation>Clavier au panneau, ou de retour à la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Mining Mapper panel</source>
      <translation>Panneau Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>New campaign…</source>
      <translation>Nouvelle campagne…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Open campaign…</source>
      <translation>Ouvrir une campagne…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Tour of five steps</source>
      <translation>Visite en cinq étapes</translation>
    </message>
  </context>
  <context>
    <name>ModelReportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>%s cannot be written.</source>
      <translation>%s ne peut pas être écrit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>%s: %.0f %% confused (units: %d)</source>
      <translation>%s : %.0f %% confondues (unités : %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Add to map</source>
      <translation>Ajouter à la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Answers stand for the scene then, not for what is doubtful; from the next round on</source>
      <translation>Les réponses valent alors pour la scène, non pour ce qui est douteux ; dès le prochain tour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Check that you may write there.</source>
      <translation>Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Colour the units that are unlike everything answered so far</source>
      <translation>Colorer les unités qui ne ressemblent à rien de ce qui a reçu une réponse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Copy table</source>
      <translation>Copier la table</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Copy the confusion of all classes, to paste into a spreadsheet</source>
      <translation>Copier la confusion de toutes les classes, à coller dans un tableur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Effort</source>
      <translation>Effort</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>F score over units that the model was not trained on</source>
      <translation>Score F des unités sur lesquelles le modèle n’a pas été entraîné</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Hardly told apart, better one class: %s.</source>
      <translation>À peine distinguées, mieux vaut une seule classe : %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Known by the group only, which trains the group: %s.</source>
      <translation>Connu par le groupe seul, qui entraîne le groupe : %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Let the model map the scene: the probability of mining, calibrated, as a layer</source>
      <translation>Laisser le modèle cartographier la scène : la probabilité de mine, calibrée, en couche</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Map of mining</source>
      <translation>Carte de la surface minière</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Mining as a whole: F %.2f; at best %.2f, if it were called from p %.2f on.</source>
      <translation>Mine dans son ensemble : F %.2f ; au mieux %.2f, si elle était déclarée à partir de p %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Mostly taken for</source>
      <translation>Prise surtout pour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>No class is confused with another.</source>
      <translation>Aucune classe n'est confondue avec une autre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Pairs that are confused less: %d.</source>
      <translation>Paires moins confondues : %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>The answers speak for &lt;b&gt;%s %%&lt;/b&gt; of the area. The rest is unlike all of them: the model guesses.</source>
      <translation>Les réponses valent pour &lt;b&gt;%s %%&lt;/b&gt; de la surface. Le reste est différent de toutes : le modèle devine.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>The answers speak for the whole area: no unit is unlike all of them.</source>
      <translation>Les réponses valent pour toute la surface : aucune unité n’est différente de toutes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Too few units to judge: %s.</source>
      <translation>Trop peu d’unités pour juger : %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Train with the weights of the draws</source>
      <translation>Entraîner avec les poids des tirages</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units learnt from: %(all)d (answered: %(answered)d, under labels: %(labels)d), each predicted by a model that did not see it. Candidates are drawn for being doubtful, so the whole map is better than these numbers.</source>
      <translation>Unités dont le modèle apprend : %(all)d (répondues : %(answered)d, sous des étiquettes : %(labels)d), chacune prédite par un modèle qui ne l’a pas vue. Les candidats sont tirés parce qu’ils sont douteux, la carte entière est donc meilleure que ces chiffres.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units that were answered, and units of which a label covers half or more</source>
      <translation>Unités répondues, et unités dont une étiquette couvre la moitié ou plus</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Unlike what was learnt from (units: %d)</source>
      <translation>Différent de ce qui a été appris (unités : %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>What the model can tell apart</source>
      <translation>Ce que le modèle sait distinguer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>With the weights of the draws: F %.2f instead of %.2f; over the scene %.2f instead of %.2f.</source>
      <translation>Avec les poids des tirages : F %.2f au lieu de %.2f ; sur la scène %.2f au lieu de %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>With these merged the mean F is %.2f instead of %.2f.</source>
      <translation>Avec celles-ci fusionnées, le F moyen est %.2f au lieu de %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>known \ predicted</source>
      <translation>connue \ prédite</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>like the answers</source>
      <translation>comme les réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>the best that any model could do is %.0f to %.0f %% wrong.</source>
      <translation>le mieux que puisse faire un modèle est de se tromper de %.0f à %.0f %%.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>they look alike in all features.</source>
      <translation>elles se ressemblent dans tous les attributs.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>unlike all answers</source>
      <translation>différent de toutes les réponses</translation>
    </message>
  </context>
  <context>
    <name>NewCampaignDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>%(name)s (classes: %(count)d)</source>
      <translation>%(name)s (classes : %(count)d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Area of interest</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Campaign (*.gpkg)</source>
      <translation>Campagne (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Campaign file</source>
      <translation>Fichier de la campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Check at least one under Classes.</source>
      <translation>Cochez-en au moins une sous Classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Choose where to keep it.</source>
      <translation>Choisissez où la garder.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Create campaign</source>
      <translation>Créer la campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Interpreter</source>
      <translation>Interprète</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Kept with every answer, so that interpreters can be compared</source>
      <translation>Gardé avec chaque réponse, pour pouvoir comparer les interprètes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Load your own…</source>
      <translation>Charger la vôtre…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>New campaign</source>
      <translation>Nouvelle campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>No class is on a key.</source>
      <translation>Aucune classe n'est sur une touche.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Nobody is named as interpreter.</source>
      <translation>Aucun interprète n’est nommé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>One GeoPackage holds the whole campaign: labels, draws, journal, settings</source>
      <translation>Un GeoPackage contient toute la campagne : étiquettes, tirages, journal, réglages</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Taxonomy</source>
      <translation>Taxonomie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Taxonomy (*.json)</source>
      <translation>Taxonomie (*.json)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>The campaign has no file.</source>
      <translation>La campagne n'a pas de fichier.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>The classes that may be answered</source>
      <translation>Les classes qu'on peut donner en réponse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Where to keep the campaign</source>
      <translation>Où garder la campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Write your initials; they are kept with answers.</source>
      <translation>Écrivez vos initiales ; elles sont conservées avec les réponses.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>your initials</source>
      <translation>vos initiales</translation>
    </message>
  </context>
  <context>
    <name>NoteField</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/note_field.py" />
      <source>%s  Note</source>
      <translation>%s  Note</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/note_field.py" />
      <source>A note that is kept with the next label or answer alone (%s); Enter goes back to the map</source>
      <translation>Une note gardée avec la seule prochaine étiquette ou réponse (%s) ; Entrée revient à la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/note_field.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
  </context>
  <context>
    <name>PromptModelDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>&amp;Decoder</source>
      <translation>&amp;Décodeur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>&amp;Encoder</source>
      <translation>&amp;Encodeur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>A model that outlines what you click, of the SAM family, in two files.</source>
      <translation>Un modèle qui cerne ce que vous cliquez, de la famille SAM, en deux fichiers.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Check and use</source>
      <translation>Vérifier et utiliser</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Looks at the image: usually the larger file</source>
      <translation>Regarde l'image : d'ordinaire le plus gros fichier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modèles ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Segmentation model</source>
      <translation>Modèle de segmentation</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>The model is being checked …</source>
      <translation>Le modèle est en cours de vérification …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Turns clicks into outlines: usually the smaller file</source>
      <translation>Change les clics en contours : d'ordinaire le plus petit fichier</translation>
    </message>
  </context>
  <context>
    <name>ReviewTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>%(area).2f ha, %(pixels)d px</source>
      <translation>%(area).2f ha, %(pixels)d px</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Asked again %(k)d&lt;/b&gt;: answer as if for the first time</source>
      <translation>&lt;b&gt;Redemandée %(k)d&lt;/b&gt; : répondez comme la première fois</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Audit unit %(k)d of %(n)d&lt;/b&gt;</source>
      <translation>&lt;b&gt;Unité d'audit %(k)d sur %(n)d&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Candidate %(k)d of %(n)d&lt;/b&gt;, round %(round)d</source>
      <translation>&lt;b&gt;Candidat %(k)d sur %(n)d&lt;/b&gt;, tour %(round)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Agree</source>
      <translation>D'accord</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Agree with the model's guess; only when not blind</source>
      <translation>Approuver la supposition du modèle ; seulement hors aveugle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Another class</source>
      <translation>Autre classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer %(name)s (key %(key)s)</source>
      <translation>Répondre %(name)s (touche %(key)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with a group, where only that is clear</source>
      <translation>Répondre par un groupe, quand lui seul est clair</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with a shape of your own instead of the unit's</source>
      <translation>Répondre avec une forme à vous au lieu de celle de l'unité</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with any class of the campaign</source>
      <translation>Répondre par n’importe quelle classe de la campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Ask me again when the rest of the round is answered</source>
      <translation>Me redemander quand le reste du tour a sa réponse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Asked because it cannot tell %(one)s from %(other)s.</source>
      <translation>Demandé car il ne distingue pas %(one)s de %(other)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Blind</source>
      <translation>À l'aveugle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Cannot decide</source>
      <translation>Indécidable</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Cannot decide; then why. Never counted as no</source>
      <translation>Indécidable ; puis pourquoi. Ne compte jamais comme non</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Refaire ce qui a été annulé en dernier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Edit shape</source>
      <translation>Modifier la forme</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>F (held out) &lt;b&gt;%.2f&lt;/b&gt;</source>
      <translation>F (mises de côté) &lt;b&gt;%.2f&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Hide the model's guess until you have answered, so that it cannot lead you; kept with every answer</source>
      <translation>Cacher la supposition du modèle jusqu'à votre réponse, pour qu'elle ne vous influence pas ; gardé avec chaque réponse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How many candidates a round draws</source>
      <translation>Combien de candidats un tour tire</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How many candidates a round draws. With 5, rounds draw 2 once there are answers of mining and of other land, until there are 24: early answers teach most.</source>
      <translation>Combien de candidats un tour tire. Avec 5, les tours en tirent 2 dès qu'il y a des réponses de mine et d'autres terres, jusqu'à 24 : les premières réponses apprennent le plus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How well the model predicts answers that it was not trained on; 1 is perfect. Not an accuracy.</source>
      <translation>À quel point le modèle prédit des réponses sur lesquelles il n'a pas été entraîné ; 1 est parfait. Ce n'est pas une exactitude.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>It is rather sure: asked to check that.</source>
      <translation>Il est assez sûr : demandé pour le vérifier.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Known mining</source>
      <translation>Mines connues</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Last one: %s</source>
      <translation>La dernière : %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Learn and draw the next candidates by itself after the last answer; without it Propose next does</source>
      <translation>Apprendre et tirer de lui-même les prochains candidats après la dernière réponse ; sinon, avec Proposer les suivants</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Learn from all answers, then draw the next candidates</source>
      <translation>Apprendre de toutes les réponses, puis tirer les candidats suivants</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Let the next batch look for more like this one</source>
      <translation>Faire que le prochain lot en cherche d'autres comme celui-ci</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Live</source>
      <translation>Continu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Mining</source>
      <translation>Mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>More like this</source>
      <translation>D'autres comme celui-ci</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>No candidate</source>
      <translation>Aucun candidat</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Not mining</source>
      <translation>Pas une mine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Not mining; then, if you like, what it looks like</source>
      <translation>Pas une mine ; puis, si vous voulez, à quoi cela ressemble</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Only the group</source>
      <translation>Le groupe seulement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Polygons of an older map, of whatever quality: the first candidates look there too. Nothing of it is taken as an answer</source>
      <translation>Polygones d'une ancienne carte, de n'importe quelle qualité : les premiers candidats y regardent aussi. Rien n'en est pris pour une réponse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Propose next</source>
      <translation>Proposer les suivants</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Take the last answer back</source>
      <translation>Reprendre la dernière réponse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>The model knows nothing yet: asked to begin with.</source>
      <translation>Le modèle ne sait encore rien : demandé pour commencer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>The model says: %s</source>
      <translation>Le modèle dit : %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>What the model thought of it; its first answer stays from then on</source>
      <translation>Ce que le modèle en pensait ; sa première réponse reste dès lors</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Which classes the model can tell apart, and where the answers speak</source>
      <translation>Quelles classes le modèle sait distinguer, et où parlent les réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Why was the last one asked?</source>
      <translation>Pourquoi la dernière a-t-elle été demandée ?</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>You put it off; the next round waits for it. %s where it cannot be decided.</source>
      <translation>Vous l'avez remis ; le prochain tour l'attend. %s là où on ne peut pas trancher.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>site %s</source>
      <translation>site %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>small for this image</source>
      <translation>petit pour cette image</translation>
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Audit units left: %d. Ask the next ones in the tab Areas.</source>
      <translation>Unités d’audit restantes : %d. Demandez les suivantes dans l’onglet Surfaces.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Click the corners of the shape, end with a right click (%s gives up); then answer.</source>
      <translation>Cliquez les coins de la forme, finissez par un clic droit (%s abandonne) ; puis répondez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Every unit was drawn or lies in an outline of yours: nothing is left to ask on this scene.</source>
      <translation>Toutes les unités ont été tirées ou sont dans un de vos contours : il ne reste rien à demander sur cette scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Not mining. What does it look like? (optional)</source>
      <translation>Pas une mine. À quoi cela ressemble-t-il ? (facultatif)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Only the group is clear:</source>
      <translation>Seul le groupe est clair :</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Propose next lets the model choose the units that are asked.</source>
      <translation>« Proposer les suivants » laisse le modèle choisir les unités à demander.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Why can it not be decided? %(same)s once more: cannot tell; %(back)s: answer after all.</source>
      <translation>Pourquoi ne peut-on pas trancher ? Encore %(same)s : je ne sais pas ; %(back)s : répondre quand même.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cannot tell</source>
      <translation>je ne sais pas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cloud</source>
      <translation>nuage</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>image too coarse</source>
      <translation>image trop grossière</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>shadow</source>
      <translation>ombre</translation>
    </message>
  </context>
  <context>
    <name>RolesTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Band</source>
      <translation>Bande</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Roles of the bands</source>
      <translation>Rôles des bandes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>not used by name</source>
      <translation>non utilisée par son nom</translation>
    </message>
  </context>
  <context>
    <name>SceneForm</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>%s is no image that QGIS can read.</source>
      <translation>%s n'est pas une image que QGIS puisse lire.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Add a raster layer to the project and choose it here.</source>
      <translation>Ajoutez une couche raster au projet et choisissez-la ici.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Bands: %(bands)d; pixels: %(pixels)s; %(crs)s.</source>
      <translation>Bandes : %(bands)d ; pixels : %(pixels)s ; %(crs)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose a GeoTIFF or another raster file.</source>
      <translation>Choisissez un GeoTIFF ou un autre fichier raster.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose the file of an image; it becomes a layer of the project</source>
      <translation>Choisir le fichier d'une image ; il devient une couche du projet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Day on which the image was taken; guessed from its name and tags</source>
      <translation>Jour de prise de l'image ; deviné d'après son nom et ses balises</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>No image is chosen.</source>
      <translation>Aucune image n'est choisie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Roles of the bands</source>
      <translation>Rôles des bandes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Sensor</source>
      <translation>Capteur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Sensor and level; it decides what the band numbers mean</source>
      <translation>Capteur et niveau ; il décide de ce que veulent dire les numéros des bandes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>The image to label: a raster layer of the project</source>
      <translation>L'image à étiqueter : une couche raster du projet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>The project has no such raster layer yet: choose a file (…).</source>
      <translation>Le projet n'a pas encore de telle couche raster : choisissez un fichier (…).</translation>
    </message>
  </context>
  <context>
    <name>SecondView</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Layer of the second view</source>
      <translation>Couche de la seconde vue</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Second view</source>
      <translation>Seconde vue</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Second view of the map</source>
      <translation>Seconde vue de la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>What is shown in the place of the scene's image</source>
      <translation>Ce qui est montré à la place de l'image de la scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>the map as it is</source>
      <translation>la carte telle quelle</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>A downloaded package is not the one that Mining Mapper was tested with.</source>
      <translation>Un paquet téléchargé n'est pas celui avec lequel Mining Mapper a été testé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>A draw has no probability between 0 and 1.</source>
      <translation>Un tirage n'a pas de probabilité entre 0 et 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>A package has no wheel for this Python and this computer{0}.</source>
      <translation>Un paquet n'a pas de wheel pour ce Python et cet ordinateur{0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>A share of mining cannot be {0}.</source>
      <translation>Une part de mine ne peut pas être {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/spectra.py" />
      <source>A simulated scene cannot have {0} bands.</source>
      <translation>Une scène simulée ne peut pas avoir {0} bandes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Add that class or correct the code.</source>
      <translation>Ajoutez cette classe ou corrigez le code.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>Add the later image as a scene of another date and make its units, or name the two images.</source>
      <translation>Ajoutez l'image ultérieure comme scène d'une autre date et créez ses unités, ou nommez les deux images.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Add them to the models of this scene, or choose another model.</source>
      <translation>Ajoutez-les aux modèles de cette scène, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Add {0} (mining) and {1} (not mining), both without a parent.</source>
      <translation>Ajoutez {0} (mine) et {1} (pas une mine), toutes deux sans classe au-dessus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>All audit units of the earlier date were asked on this date: answer rounds or an audit sample of this date, or enlarge the earlier date's sample.</source>
      <translation>Toutes les unités d'audit de la date antérieure ont été demandées à cette date : répondez à des tours ou à un échantillon d'audit de cette date, ou agrandissez l'échantillon de la date antérieure.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>All labels of the campaign are of its audit sample, which is never trained on.</source>
      <translation>Toutes les étiquettes de la campagne viennent de son échantillon d’audit, qui ne sert jamais à l’entraînement.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Another program is making the engine's environment in {0}.</source>
      <translation>Un autre programme est en train de créer l'environnement du moteur dans {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Another program is writing a training set to {0}.</source>
      <translation>Un autre programme est en train d'écrire un jeu d'entraînement dans {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/classifier.py" />
      <location filename="../../mining_mapper/engine/learner.py" />
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Answer a few candidates first.</source>
      <translation>Répondez d'abord à quelques candidats.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Answer a round.</source>
      <translation>Répondez à un tour.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer about {0} more.</source>
      <translation>Répondez encore à environ {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/lure.py" />
      <source>Answer at least one more draw.</source>
      <translation>Répondez à au moins un tirage de plus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <source>Answer at least one more round.</source>
      <translation>Répondez à au moins un tour de plus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Answer more audit units.</source>
      <translation>Répondez à plus d'unités d'audit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/applicability.py" />
      <location filename="../../mining_mapper/engine/separability.py" />
      <source>Answer more candidates first.</source>
      <translation>Répondez d'abord à plus de candidats.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Answer more rounds there.</source>
      <translation>Répondez-y à plus de tours.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>Answer more units.</source>
      <translation>Répondez à davantage d'unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer more.</source>
      <translation>Répondez à plus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Answer rounds in the tab Review, or draw an audit sample here.</source>
      <translation>Répondez à des tours dans l'onglet Revue, ou tirez ici un échantillon d'audit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/candidates.py" />
      <source>Answer some more candidates: at least two of mining and two of other land.</source>
      <translation>Répondez à quelques candidats de plus : au moins deux de mine et deux d'autre terrain.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Answer the audit units.</source>
      <translation>Répondez aux unités d'audit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Answer those of another block.</source>
      <translation>Répondez à celles d'un autre bloc.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <source>Answered draws: {0}. That shows no spread from which an error could be told.</source>
      <translation>Tirages répondus : {0}. Cela ne montre aucune dispersion d’où tirer une erreur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Answers revised after the guess was shown: {0}. The first ones count.</source>
      <translation>Réponses révisées après que la supposition a été montrée : {0}. Les premières comptent.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Answers that name a class which the taxonomy lacks ({0}): {1}. They count as not decided until the campaign's taxonomy has it.</source>
      <translation>Réponses qui nomment une classe que la taxonomie n'a pas ({0}) : {1}. Elles comptent comme non décidées tant que la taxonomie de la campagne ne l'a pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask at least two units twice, by two people.</source>
      <translation>Demandez au moins deux unités deux fois, à deux personnes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/spectra.py" />
      <source>Ask for 3 to {0} bands.</source>
      <translation>Demandez de 3 à {0} bandes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>Ask for a higher share, or for larger objects.</source>
      <translation>Demandez une part plus haute, ou de plus grands objets.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Ask for {0} ha or more.</source>
      <translation>Demandez {0} ha ou plus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/scene.py" />
      <source>Ask for {0}.</source>
      <translation>Demandez {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask more of the earlier date's audit units on this date.</source>
      <translation>Demandez à cette date plus d'unités d'audit de la date antérieure.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask more units twice.</source>
      <translation>Demandez plus d'unités deux fois.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask the audit units of the earlier date on this date too, or draw both frames on the same area.</source>
      <translation>Demandez aussi à cette date les unités d'audit de la date antérieure, ou tirez les deux jeux sur la même zone.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask the audit units of the earlier date on this date too.</source>
      <translation>Demandez aussi à cette date les unités d'audit de la date antérieure.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask units of other classes twice.</source>
      <translation>Demandez deux fois des unités d'autres classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Assign it in QGIS and save the file with it.</source>
      <translation>Attribuez-le dans QGIS et enregistrez le fichier avec lui.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Assign its projection (Raster &gt; Projections &gt; Assign Projection) and try again.</source>
      <translation>Assignez sa projection (Raster &gt; Projections &gt; Assigner une projection) et réessayez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Audit units answered before their turn: {0}. They count when those before them are answered.</source>
      <translation>Unités d'audit répondues avant leur tour : {0}. Elles comptent quand celles qui les précèdent ont une réponse.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Audited units that are mapped as it: {0}; fewer than {1} do not tell an error.</source>
      <translation>Unités auditées cartographiées ainsi : {0} ; moins de {1} ne disent pas l'erreur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Audited units that show it: {0}; fewer than {1} do not tell an error.</source>
      <translation>Unités auditées qui la montrent : {0} ; moins de {1} ne disent pas l'erreur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Begin a campaign with an image in another one.</source>
      <translation>Commencez une campagne avec une image dans un autre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Both interpretations found one class only: agreement beyond chance does not exist.</source>
      <translation>Les deux interprétations n'ont trouvé qu'une classe : il n'y a pas d'accord au-delà du hasard.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Bring it back to {0}, or remove it from the models of the scene.</source>
      <translation>Ramenez-le dans {0}, ou retirez-le des modèles de la scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Bring that file back, or remove the model from the scene and choose this one.</source>
      <translation>Ramenez ce fichier, ou retirez le modèle de la scène et choisissez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <location filename="../../mining_mapper/engine/unit_space.py" />
      <source>Build the frame of units again.</source>
      <translation>Créez de nouveau le jeu d'unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Check its CRS.</source>
      <translation>Vérifiez son SCR.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Check that every package loads</source>
      <translation>Vérifier que tous les paquets se chargent</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>Check that the folder is there, may be written to and has room.</source>
      <translation>Vérifiez que le dossier existe, qu'on peut y écrire et qu'il a de la place.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Check the internet connection and try again, or install from a folder of wheels.</source>
      <translation>Vérifiez la connexion à internet et réessayez, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Check the map again.</source>
      <translation>Vérifiez la carte à nouveau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>Chips left out, as they lie across a border between two parts: {0}.</source>
      <translation>Vignettes omises, car à cheval sur la limite de deux parties : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chips of {0} pixels cannot overlap by {1}.</source>
      <translation>Des imagettes de {0} pixels ne peuvent pas se recouvrir de {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Choose a 64-bit Python in the settings of Mining Mapper.</source>
      <translation>Choisissez un Python 64 bits dans les réglages de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Choose a GeoPackage, shapefile or GeoJSON.</source>
      <translation>Choisissez un GeoPackage, un shapefile ou un GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose a GeoTIFF or another raster that QGIS shows; if it is one, copy or download it again.</source>
      <translation>Choisissez un GeoTIFF ou un autre raster que QGIS affiche ; si c'en est un, copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Choose a file that was saved here.</source>
      <translation>Choisissez un fichier enregistré ici.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose a folder of your own in the settings, and make sure no antivirus program blocks it.</source>
      <translation>Choisissez un dossier à vous dans les réglages, et assurez-vous qu'aucun antivirus ne le bloque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_files.py" />
      <source>Choose a folder that can be written to and has space.</source>
      <translation>Choisissez un dossier où l'on peut écrire et qui a de la place.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Choose a folder that can be written to, on a disk with room.</source>
      <translation>Choisissez un dossier où l'on peut écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a folder that can be written to.</source>
      <translation>Choisissez un dossier où l'on peut écrire.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Choose a folder that exists.</source>
      <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/sample.py" />
      <source>Choose a folder that you may write to, on a disk with space left.</source>
      <translation>Choisissez un dossier où vous pouvez écrire, sur un disque où il reste de la place.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Choose a memory that was saved from a campaign.</source>
      <translation>Choisissez une mémoire enregistrée depuis une campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a model from an image of the same sensor, or give the bands the same roles.</source>
      <translation>Choisissez un modèle d'une image du même capteur, ou donnez aux bandes les mêmes rôles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Choose a model that reads pixels or chips; begin with this one as a prior instead.</source>
      <translation>Choisissez un modèle qui lit des pixels ou des imagettes ; commencez plutôt avec celui-ci comme a priori.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a model that was saved here.</source>
      <translation>Choisissez un modèle enregistré ici.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Choose a smaller model.</source>
      <translation>Choisissez un modèle plus petit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Choose a smaller sample.</source>
      <translation>Choisissez un échantillon plus petit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose among its classes.</source>
      <translation>Choisissez parmi ses classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose among {0}.</source>
      <translation>Choisissez parmi {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Choose an ONNX file.</source>
      <translation>Choisissez un fichier ONNX.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <source>Choose an earlier scene of the same place.</source>
      <translation>Choisissez une scène antérieure du même lieu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose an overlap below the size.</source>
      <translation>Choisissez un recouvrement inférieur à la taille.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose another Python in the settings (docs/install.md lists the tested ones); when you install from a folder, check that it holds every wheel.</source>
      <translation>Choisissez un autre Python dans les réglages (docs/install.md donne ceux qui sont testés) ; si vous installez depuis un dossier, vérifiez qu'il contient tous les wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Choose another Python in the settings of Mining Mapper, or leave the field empty.</source>
      <translation>Choisissez un autre Python dans les réglages de Mining Mapper, ou laissez le champ vide.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose another Python in the settings of Mining Mapper.</source>
      <translation>Choisissez un autre Python dans les réglages de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Choose another folder in the settings, or set {0}.</source>
      <translation>Choisissez un autre dossier dans les réglages, ou définissez {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Choose another folder; nothing is overwritten.</source>
      <translation>Choisissez un autre dossier ; rien n'est écrasé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose another image.</source>
      <translation>Choisissez une autre image.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose another model.</source>
      <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose at most nine; the others are found by search.</source>
      <translation>Choisissez-en neuf au plus ; les autres se trouvent par la recherche.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Choose blocks, or add one to the campaign.</source>
      <translation>Choisissez des blocs, ou ajoutez-en un à la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose from {0} to {1}.</source>
      <translation>Choisissez de {0} à {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Choose it where it is now.</source>
      <translation>Choisissez-le là où il est maintenant.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>Choose larger pixels, larger chips or less overlap.</source>
      <translation>Choisissez des pixels plus grands, des imagettes plus grandes ou moins de recouvrement.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>Choose one above 0 and at most 1.</source>
      <translation>Choisissez-en une au-dessus de 0 et d'au plus 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <location filename="../../mining_mapper/engine/rounds.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Choose one of {0}.</source>
      <translation>Choisissez parmi {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose smaller shares.</source>
      <translation>Choisissez des parts plus petites.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Choose that scene and make its units.</source>
      <translation>Choisissez cette scène et créez ses unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>Choose the GeoPackage of a campaign.</source>
      <translation>Choisissez le GeoPackage d'une campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose the file again.</source>
      <translation>Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose the image again; it may have been moved.</source>
      <translation>Choisissez de nouveau l'image ; elle a peut-être été déplacée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Choose the image that the campaign was started with.</source>
      <translation>Choisissez l'image avec laquelle la campagne a été commencée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Close other QGIS windows and try again.</source>
      <translation>Fermez les autres fenêtres de QGIS et réessayez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/vocabulary.py" />
      <source>Collapse onto classes of the campaign.</source>
      <translation>Regroupez dans des classes de la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Collapse them to their parents first.</source>
      <translation>Regroupez-les d'abord dans les classes au-dessus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Compare what it reads with docs/models.md, in the program that it came from.</source>
      <translation>Comparez ce qu'il lit avec docs/models.md, dans le programme d'où il vient.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Compare what its card says with what it reads, in the program that it came from.</source>
      <translation>Comparez ce que dit sa fiche avec ce qu'il lit, dans le programme d'où il vient.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Convert it to amplitude or reflectance first.</source>
      <translation>Convertissez-la d'abord en amplitude ou en réflectance.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Copy or download the file again.</source>
      <translation>Copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Correct it as docs/models.md says.</source>
      <translation>Corrigez-le comme le dit docs/models.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Correct the band roles of the scene.</source>
      <translation>Corrigez les rôles des bandes de la scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Correct the file at the place that the details name.</source>
      <translation>Corrigez le fichier à l'endroit que nomment les détails.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Correct the parents.</source>
      <translation>Corrigez les classes au-dessus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Cutting the image into units</source>
      <translation>Découpage de l'image en unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>Delete it; it is made anew.</source>
      <translation>Supprimez-la ; elle sera refaite.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Draw a stratified sample, or answer more units.</source>
      <translation>Tirez un échantillon stratifié, ou répondez à plus d'unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>Draw it again.</source>
      <translation>Dessinez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Draw it within the outline of the image.</source>
      <translation>Dessinez-la dans le contour de l'image.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Draw the area where the image has data.</source>
      <translation>Dessinez la zone là où l'image a des données.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Draw {0} of this frame is missing: rows of the table draws were removed or doubled.</source>
      <translation>Le tirage {0} de ces unités manque : des lignes de la table draws ont été supprimées ou doublées.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Drawn units that could not be decided: {0}; they are in no class and 255 in the masks.</source>
      <translation>Unités tirées qui n’ont pu être décidées : {0} ; elles ne sont d’aucune classe et valent 255 dans les masques.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws answered while the model's guess was shown: {0}.</source>
      <translation>Tirages répondus pendant que la supposition du modèle était montrée : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws from number {0} on wait for an answer and do not count yet.</source>
      <translation>Les tirages à partir du numéro {0} attendent une réponse et ne comptent pas encore.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws that could not be decided, counted as the model predicted: {0}.</source>
      <translation>Tirages qui n’ont pas pu être décidés, comptés comme le modèle a prédit : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/weights.py" />
      <source>Draws without a weight, from the first open one on: {0}.</source>
      <translation>Tirages sans poids, à partir du premier ouvert : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Every unit was answered: this is counted, not estimated.</source>
      <translation>Toutes les unités ont reçu une réponse : c'est compté, non estimé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it for square tiles.</source>
      <translation>Exportez-le pour des tuiles carrées.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it so that a pixel of its output stands for a whole number of pixels.</source>
      <translation>Exportez-le de sorte qu'un pixel de sa sortie vaille un nombre entier de pixels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it with one such input.</source>
      <translation>Exportez-le avec une seule entrée de ce genre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Export it with operators and versions that onnxruntime knows.</source>
      <translation>Exportez-le avec des opérateurs et des versions qu'onnxruntime connaît.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Export it with standard operators alone.</source>
      <translation>Exportez-le avec les seuls opérateurs standard.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Export it with the names that docs/models.md lists, and choose the encoder first.</source>
      <translation>Exportez-le avec les noms que donne docs/models.md, et choisissez d'abord l'encodeur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Export the model to ONNX; other formats are not read.</source>
      <translation>Exportez le modèle en ONNX ; d'autres formats ne sont pas lus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/separability.py" />
      <source>Fewer than two classes have {0} answers, so nothing can be told apart yet.</source>
      <translation>Moins de deux classes ont {0} réponses, si bien que rien ne peut encore être distingué.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>Fewer than two units were answered by two people.</source>
      <translation>Moins de deux unités ont reçu la réponse de deux personnes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Fewer than {0} labels: {1}. Collapse classes, or label more.</source>
      <translation>Moins de {0} étiquettes : {1}. Regroupez des classes, ou étiquetez plus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Free about 2 GB, or move the environment to another disk in the settings, then repair it.</source>
      <translation>Libérez environ 2 Go, ou déplacez l'environnement vers un autre disque dans les réglages, puis réparez-le.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Free some space, or choose a folder on another disk in the settings.</source>
      <translation>Libérez de la place, ou choisissez dans les réglages un dossier sur un autre disque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>Give a GeoJSON polygon.</source>
      <translation>Donnez un polygone GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Give a campaign, or a model that train wrote.</source>
      <translation>Donnez une campagne, ou un modèle que train a écrit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give a campaign, or an image and the raster of units that segment made of it.</source>
      <translation>Donnez une campagne, ou une image et le raster d'unités que segment en a fait.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Give a campaign, or points or polygons and the field of their class.</source>
      <translation>Donnez une campagne, ou des points ou polygones et le champ de leur classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give a campaign, or the file of an image.</source>
      <translation>Donnez une campagne, ou le fichier d'une image.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give an ONNX file with its card beside it.</source>
      <translation>Donnez un fichier ONNX avec sa fiche à côté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give it a whole number from 1 to {0}.</source>
      <translation>Donnez-lui un nombre entier de 1 à {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give it letters and digits, at most 16, a letter first.</source>
      <translation>Donnez-lui des lettres et des chiffres, 16 au plus, une lettre d'abord.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/grid.py" />
      <source>Give numbers from 1 to {0} or roles: {1}.</source>
      <translation>Donnez des numéros de 1 à {0} ou des rôles : {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give one another value.</source>
      <translation>Donnez à l'une une autre valeur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Give red, green and blue on a scale of 0 to 255, or leave {0} out.</source>
      <translation>Donnez rouge, vert et bleu sur une échelle de 0 à 255, ou omettez {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give the field of the labels that holds it.</source>
      <translation>Donnez le champ des étiquettes qui la contient.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/prior.py" />
      <source>Give the raster of units as well.</source>
      <translation>Donnez aussi le raster d'unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Give the raster that segment wrote, or that lies beside the campaign.</source>
      <translation>Donnez le raster que segment a écrit, ou celui qui est à côté de la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Give the scene the same models, or forget what was learnt elsewhere.</source>
      <translation>Donnez à la scène les mêmes modèles, ou oubliez ce qui a été appris ailleurs.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>Give the scene's bands their roles, or choose another model.</source>
      <translation>Donnez aux bandes de la scène leurs rôles, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>If it is a container such as HDF, add one of its images to the project.</source>
      <translation>Si c'est un conteneur comme HDF, ajoutez l'une de ses images au projet.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>If your network inspects secure connections, set PIP_CERT to your organisation's certificate file before QGIS starts, or install from a folder of wheels.</source>
      <translation>Si votre réseau inspecte les connexions sécurisées, définissez PIP_CERT sur le fichier de certificat de votre organisation avant de lancer QGIS, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Install Python {0} and choose it in the settings of Mining Mapper.</source>
      <translation>Installez Python {0} et choisissez-le dans les réglages de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Install it with the button in the panel, or with `make environment`.</source>
      <translation>Installez-le avec le bouton du panneau, ou avec `make environment`.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Install one from python.org or your system's packages and choose it in the settings of Mining Mapper.</source>
      <translation>Installez-en un depuis python.org ou les paquets de votre système et choisissez-le dans les réglages de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Install the current Visual C++ Redistributable (x64) from Microsoft, then repair the environment.</source>
      <translation>Installez le Visual C++ Redistributable (x64) actuel de Microsoft, puis réparez l'environnement.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Install the packages</source>
      <translation>Installer les paquets</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>It must be an object with "schema_version": {0}; docs/taxonomy.md shows one.</source>
      <translation>Il faut un objet avec "schema_version": {0} ; docs/taxonomy.md en montre un.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>Its codes are {0}.</source>
      <translation>Ses codes sont {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/difference.py" />
      <source>Label at least one more unit of the sample.</source>
      <translation>Étiquetez au moins une unité de plus de l'échantillon.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Label something else as well.</source>
      <translation>Étiquetez aussi autre chose.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Label something first.</source>
      <translation>Étiquetez d'abord quelque chose.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels accepted without a look (column tool: {0}): {1}. They are 255 in the masks, as nothing should be learnt from them.</source>
      <translation>Étiquettes acceptées sans un regard (colonne tool : {0}) : {1}. Elles valent 255 dans les masques, car rien ne doit en être appris.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels from other maps or models: {0}. What their licences ask for holds for this set too; name their sources before you pass it on.</source>
      <translation>Étiquettes d’autres cartes ou modèles : {0}. Ce que demandent leurs licences vaut aussi pour ce jeu ; nommez leurs sources avant de le transmettre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels have classes that the taxonomy lacks: {0}; they are 255 in the masks.</source>
      <translation>Des étiquettes ont des classes qui manquent à la taxonomie : {0} ; elles valent 255 dans les masques.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Labels in no part, as they lie across a border between two: {0}.</source>
      <translation>Étiquettes dans aucune partie, car à cheval sur la limite de deux : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Labels in no part, as they lie on the audit sample or in the chips around it: {0}. Smaller chips leave more.</source>
      <translation>Étiquettes dans aucune partie, car sur l’échantillon d’audit ou dans les vignettes autour : {0}. De plus petites vignettes en laissent davantage.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels left out, as they have no shape: {0}.</source>
      <translation>Étiquettes omises, car sans forme : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels of the audit sample without a weight: {0}. They were answered before their turn, or are of another sample than the one with the most answers.</source>
      <translation>Étiquettes de l'échantillon d'audit sans poids : {0}. Elles ont reçu une réponse avant leur tour, ou sont d'un autre échantillon que celui qui a le plus de réponses.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels of the audit sample, left out as they are for testing only: {0}.</source>
      <translation>Étiquettes de l’échantillon d’audit, omises car elles ne servent qu’à tester : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels whose outlines cross themselves, written mended: {0}.</source>
      <translation>Étiquettes dont les contours se croisent, écrites réparées : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Leave audited units out of the answers.</source>
      <translation>Laissez les unités auditées hors des réponses.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>Let another person answer what is asked again.</source>
      <translation>Laissez une autre personne répondre à ce qui est redemandé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>List them under "classes".</source>
      <translation>Listez-les sous "classes".</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Look at the scenes one by one; a sum needs scenes that share no ground.</source>
      <translation>Regardez les scènes une à une ; une somme demande des scènes sans terrain commun.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Make an isolated Python</source>
      <translation>Créer un Python isolé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Make it with segment.</source>
      <translation>Faites-le avec segment.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Make its units.</source>
      <translation>Créez ses unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Make the units in the tab Review.</source>
      <translation>Créez les unités dans l'onglet Revue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Mapped units whose answer names only a broader class: {0}; they count as wrong.</source>
      <translation>Unités cartographiées dont la réponse ne nomme qu'une classe plus large : {0} ; elles comptent comme fausses.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/workspace.py" />
      <source>Measuring the units</source>
      <translation>Mesure des unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/other_scenes.py" />
      <source>Measuring units of another scene</source>
      <translation>Mesure des unités d'une autre scène</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Name every class once.</source>
      <translation>Nommez chaque classe une fois.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Name in {0} one class for each output, or the number of outputs as embedding; outputs are [1, outputs], [1, outputs, rows, columns] or [1, tokens, outputs].</source>
      <translation>Nommez dans {0} une classe pour chaque sortie, ou le nombre de sorties comme embedding ; les sorties sont [1, sorties], [1, sorties, lignes, colonnes] ou [1, tokens, sorties].</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Name in {0} the roles of the bands that it reads, in its order.</source>
      <translation>Nommez dans {0} les rôles des bandes qu'il lit, dans son ordre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Neither a campaign nor an image with its units is given.</source>
      <translation>Ni campagne ni image avec ses unités n'est donnée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>No Python {0}.{1} to {2}.{3} was found on this computer.</source>
      <translation>Aucun Python {0}.{1} à {2}.{3} n'a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>No answer shows this class there.</source>
      <translation>Aucune réponse n'y montre cette classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>No answer shows this class.</source>
      <translation>Aucune réponse ne montre cette classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>No audited unit is in the denominator of this ratio.</source>
      <translation>Aucune unité auditée n'est au dénominateur de ce rapport.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>No audited unit is it.</source>
      <translation>Aucune unité auditée n'est de cette classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>No audited unit is mapped as it.</source>
      <translation>Aucune unité auditée n'est cartographiée ainsi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>No chip can be cut: no image with labels can be read, or all chips cross borders of parts.</source>
      <translation>Aucune imagette ne peut être découpée : aucune image avec étiquettes ne peut être lue, ou toutes franchissent des limites de parts.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>No draw was answered.</source>
      <translation>Aucun tirage n'a de réponse.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>No image can be read to size the blocks by; they are a tenth of the land with labels.</source>
      <translation>Aucune image ne peut être lue pour dimensionner les blocs ; ils font un dixième du terrain avec étiquettes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>No image is given.</source>
      <translation>Aucune image n'est donnée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>No label is left for {0}: the labels make {1} groups. Choose smaller blocks, or label more places.</source>
      <translation>Il ne reste pas d'étiquette pour {0} : les étiquettes font {1} groupes. Choisissez des blocs plus petits, ou étiquetez plus de lieux.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>No label was drawn with a known probability: no area or accuracy can be estimated from this set.</source>
      <translation>Aucune étiquette n'a été tirée avec une probabilité connue : ni surface ni exactitude ne peut être estimée de ce jeu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>No labels are given.</source>
      <translation>Aucune étiquette n'est donnée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>No model is given.</source>
      <translation>Aucun modèle n'est donné.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is in the denominator of this ratio.</source>
      <translation>Aucune unité échantillonnée n'est au dénominateur de ce rapport.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is mapped as {0}.</source>
      <translation>Aucune unité échantillonnée n'est cartographiée comme {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is {0} in the reference.</source>
      <translation>Aucune unité échantillonnée n'est {0} dans la référence.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>No unit of the audit sample was answered.</source>
      <translation>Aucune unité de l'échantillon d'audit n'a de réponse.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No unit of the stratum {0} was sampled.</source>
      <translation>Aucune unité de la strate {0} n'a été échantillonnée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>No {0} is chosen.</source>
      <translation>Rien n'est choisi : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>None of {0} shows it ({1}); that is no proof that there is none.</source>
      <translation>Aucune de {0} ne la montre ({1}) ; cela ne prouve pas qu’il n’y en a pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Nothing was counted.</source>
      <translation>Rien n'a été compté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Nothing was drawn by chance yet; labels at places that somebody chose stand for no land but their own.</source>
      <translation>Rien n'a encore été tiré au hasard ; des étiquettes à des endroits que quelqu'un a choisis ne valent pour aucun autre terrain.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python in the settings of Mining Mapper.</source>
      <translation>Sur Debian et Ubuntu, exécutez `sudo apt install python3-venv` ; ailleurs, choisissez un autre Python dans les réglages de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python.</source>
      <translation>Sur Debian et Ubuntu, exécutez `sudo apt install python3-venv` ; ailleurs, choisissez un autre Python.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>One answered point shows no spread.</source>
      <translation>Un seul point répondu ne montre pas de dispersion.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/lure.py" />
      <source>One draw shows no spread.</source>
      <translation>Un seul tirage ne montre pas de dispersion.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/difference.py" />
      <source>One labelled unit shows no spread.</source>
      <translation>Une seule unité étiquetée ne montre pas de dispersion.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>One of the dates has no units that could be drawn from.</source>
      <translation>L'une des dates n'a pas d'unités d'où l'on puisse tirer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>One of the means is 0.</source>
      <translation>L'une des moyennes est 0.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Only one unit of the stratum {0} was sampled, which shows no spread.</source>
      <translation>Une seule unité de la strate {0} a été échantillonnée, ce qui ne montre pas de dispersion.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>Open it in QGIS and cut an image into units first.</source>
      <translation>Ouvrez-la dans QGIS et découpez d'abord une image en unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Open the campaign that the unit belongs to.</source>
      <translation>Ouvrez la campagne à laquelle appartient l'unité.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Open the log for the reason, then repair the environment.</source>
      <translation>Ouvrez le journal pour la raison, puis réparez l'environnement.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Outlines of whole sites and of single features are mixed; see the column delineation.</source>
      <translation>Des contours de sites entiers et d'entités seules sont mêlés ; voyez la colonne delineation.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>People see it differently: with that the standard error is {0}, not {1} {2}.</source>
      <translation>Les personnes le voient différemment : avec cela l'erreur type est {0}, non {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Pixels that the quality band calls cloud, shadow or missing are left out.</source>
      <translation>Les pixels que la bande de qualité dit nuage, ombre ou manquants sont laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Point at the image, and zoom in.</source>
      <translation>Pointez l'image, et zoomez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Put the original raster back into the folder of frames; draws hold for those units only.</source>
      <translation>Remettez le raster d'origine dans le dossier des unités ; les tirages ne valent que pour ces unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Quote it.</source>
      <translation>Mettez-le entre guillemets.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Rename one of the two classes.</source>
      <translation>Renommez l'une des deux classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Repair it with the button in the panel, or with `make environment`.</source>
      <translation>Réparez-le avec le bouton du panneau, ou avec `make environment`.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Repair the environment; if that does not help, choose another Python in the settings.</source>
      <translation>Réparez l'environnement ; si cela n'aide pas, choisissez un autre Python dans les réglages.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Restore it from a copy of the campaign.</source>
      <translation>Restaurez-le depuis une copie de la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Restore it from a copy of the campaign: draws refer to its units, so it cannot be made anew.</source>
      <translation>Restaurez-le depuis une copie de la campagne : les tirages renvoient à ses unités, il ne peut donc pas être refait.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>Restore the campaign from a copy.</source>
      <translation>Restaurez la campagne depuis une copie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>Restore the campaign from a copy; estimates need every audit unit.</source>
      <translation>Restaurez la campagne depuis une copie ; les estimations ont besoin de toutes les unités d'audit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Restore the campaign from a copy; estimates need every draw.</source>
      <translation>Restaurez la campagne depuis une copie ; les estimations demandent tous les tirages.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Restore the campaign from a copy; the table draws was changed.</source>
      <translation>Restaurez la campagne depuis une copie ; la table draws a été modifiée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Restore the frame that the draws were made from.</source>
      <translation>Restaurez le jeu d'unités dont viennent les tirages.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>Rows of the table audits were removed, doubled or changed: they are not the sample that was drawn.</source>
      <translation>Des lignes de la table audits ont été supprimées, doublées ou modifiées : ce n'est pas l'échantillon tiré.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Running the model</source>
      <translation>Exécution du modèle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample at least one more unit of {0}, or merge the stratum with a similar one.</source>
      <translation>Échantillonnez au moins une unité de plus de {0}, ou fusionnez la strate avec une semblable.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample at least two units of {0}.</source>
      <translation>Échantillonnez au moins deux unités de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample more units where {0} is likely.</source>
      <translation>Échantillonnez plus d'unités là où {0} est probable.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample more units.</source>
      <translation>Échantillonnez plus d'unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample units that are mapped as {0}.</source>
      <translation>Échantillonnez des unités cartographiées comme {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Samples of different units tell the net change alone, not what was gained and lost.</source>
      <translation>Des échantillons d'unités différentes ne disent que le changement net, non ce qui a été gagné et perdu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save it again from its campaign with this version.</source>
      <translation>Enregistrez-la de nouveau depuis sa campagne avec cette version.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save it again from its campaign.</source>
      <translation>Enregistrez-le de nouveau depuis sa campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Save it again.</source>
      <translation>Enregistrez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Save it as one file, with all tensors inside.</source>
      <translation>Enregistrez-le en un seul fichier, tous les tenseurs dedans.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/graph.py" />
      <source>Save it with a version of Mining Mapper that can; answers and features are kept in the campaign.</source>
      <translation>Enregistrez-le avec une version de Mining Mapper qui le peut ; réponses et attributs restent dans la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save the model again, or restore all its files.</source>
      <translation>Enregistrez de nouveau le modèle, ou restaurez tous ses fichiers.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Set HTTPS_PROXY (with user and password if it needs them) before QGIS starts, or install from a folder of wheels.</source>
      <translation>Définissez HTTPS_PROXY (avec utilisateur et mot de passe s'il en faut) avant de lancer QGIS, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Set its parent to {0} where it is part of a mine, else to {1}.</source>
      <translation>Mettez comme classe au-dessus {0} si elle fait partie d'une mine, sinon {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>Set the roles of their bands, or label some mining on the earlier scene first.</source>
      <translation>Donnez les rôles de leurs bandes, ou étiquetez d'abord un peu de mine sur la scène antérieure.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Shown by only {0} of {1} ({2}); fewer than {3} do not tell an error.</source>
      <translation>Montrée par {0} sur {1} seulement ({2}) ; moins de {3} ne disent pas d’erreur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Simulating the landscape</source>
      <translation>Simulation du paysage</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Some blocks have one answered unit: the error is rather too large.</source>
      <translation>Certains blocs n'ont qu'une unité avec réponse : l'erreur est plutôt trop grande.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Take along what was learnt on an image of the same sensor with the same roles of bands, or nothing: the campaign's menu forgets what was learnt elsewhere.</source>
      <translation>Emportez ce qui a été appris sur une image du même capteur avec les mêmes rôles de bandes, ou rien : le menu de la campagne oublie ce qui a été appris ailleurs.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Take it out of its own confused_with.</source>
      <translation>Retirez-la de son propre confused_with.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>The answered units are in one block, which shows no spread.</source>
      <translation>Les unités répondues sont dans un seul bloc, qui ne montre pas de dispersion.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is below zero, with an interval up to {0} {1}.</source>
      <translation>Les réponses sont trop peu nombreuses pour cette surface : ce qu'elles disent jusqu'ici est inférieur à zéro, avec un intervalle jusqu'à {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is below zero.</source>
      <translation>Les réponses sont trop peu nombreuses pour cette surface : ce qu'elles disent jusqu'ici est inférieur à zéro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is more than all land.</source>
      <translation>Les réponses sont trop peu nombreuses pour cette surface : ce qu'elles disent jusqu'ici dépasse toute la surface.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/applicability.py" />
      <source>The area of applicability needs two classes with at least two answers each.</source>
      <translation>Le domaine d'applicabilité demande deux classes avec au moins deux réponses chacune.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The area of interest holds no valid pixel of {0}.</source>
      <translation>La zone d'intérêt ne contient aucun pixel valide de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The area of interest lies outside {0}.</source>
      <translation>La zone d'intérêt est hors de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>The areas do not fit the units of the frame.</source>
      <translation>Les surfaces ne vont pas avec les unités du jeu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>The audit units came after the map was checked: it is not known what it says of them.</source>
      <translation>Les unités d'audit sont venues après la vérification de la carte : on ne sait pas ce qu'elle en dit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/acatama.py" />
      <source>The campaign has no audit sample: there are no points for AcATaMa.</source>
      <translation>La campagne n'a pas d'échantillon d'audit : il n'y a pas de points pour AcATaMa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>The campaign has no class {0}.</source>
      <translation>La campagne n'a pas de classe {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The campaign has no labels yet.</source>
      <translation>La campagne n'a pas encore d'étiquettes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The campaign's coordinate reference system is not known.</source>
      <translation>Le système de coordonnées de référence de la campagne n'est pas connu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>The card of {0} cannot be used: {1}.</source>
      <translation>La fiche de {0} ne peut pas être utilisée : {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>The card of {0} has no {1} of three numbers.</source>
      <translation>La fiche de {0} n'a pas de {1} de trois nombres.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>The checked map names a class which the taxonomy lacks ({0}); its units do not count.</source>
      <translation>La carte vérifiée nomme une classe que la taxonomie n'a pas ({0}) ; ses unités ne comptent pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>The chosen Python does not run: {0}.</source>
      <translation>Le Python choisi ne fonctionne pas : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>The comparison was stopped.</source>
      <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The computer may be out of memory, or a security program stopped it; close other programs and repair the environment.</source>
      <translation>L'ordinateur manque peut-être de mémoire, ou un programme de sécurité l'a arrêté ; fermez d'autres programmes et réparez l'environnement.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The disk is full: the engine's environment could not be written.</source>
      <translation>Le disque est plein : l'environnement du moteur n'a pas pu être écrit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The disk is too full for the engine's environment: {0} GB are free in {1}, {2} GB are needed.</source>
      <translation>Le disque est trop plein pour l'environnement du moteur : {0} Go libres dans {1}, il faut {2} Go.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment cannot be used. {0}</source>
      <translation>L'environnement du moteur ne peut pas être utilisé. {0}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment is in use: {0}.</source>
      <translation>L'environnement du moteur est en cours d'utilisation : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment is not installed.</source>
      <translation>L'environnement du moteur n'est pas installé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/context.py" />
      <source>The export was stopped; nothing was written.</source>
      <translation>L'export a été arrêté ; rien n'a été écrit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>The field of the class is missing.</source>
      <translation>Le champ de la classe manque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The folder of the engine's environment cannot be written.</source>
      <translation>Le dossier de l'environnement du moteur ne peut pas être écrit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The folder of the engine's environment cannot be written: {0}.</source>
      <translation>Le dossier de l'environnement du moteur ne peut pas être écrit : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The folder {0} does not exist.</source>
      <translation>Le dossier {0} n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>The frame {0} has no unit {1}.</source>
      <translation>Le jeu {0} n'a pas d'unité {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>The hierarchy of units {0} is damaged.</source>
      <translation>La hiérarchie d'unités {0} est endommagée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>The hierarchy of units {0} is of another kind.</source>
      <translation>La hiérarchie d'unités {0} est d'une autre sorte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>The image has a border of zeros without a nodata value; it is left out.</source>
      <translation>L'image a un bord de zéros sans valeur nodata ; il est laissé de côté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/grid.py" />
      <source>The image has no band {0}.</source>
      <translation>L'image n'a pas de bande {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>The image has one band: units follow its grey values only.</source>
      <translation>L'image n'a qu'une bande : les unités ne suivent que ses niveaux de gris.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>The image of a frame is not part of the campaign.</source>
      <translation>L'image d'un jeu d'unités ne fait pas partie de la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>The model {0}, whose outputs are features of this scene, is missing.</source>
      <translation>Le modèle {0}, dont les sorties sont des attributs de cette scène, manque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The network's proxy did not let the download through.</source>
      <translation>Le proxy du réseau n'a pas laissé passer le téléchargement.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The package registry could not be reached.</source>
      <translation>Le dépôt de paquets n'a pas pu être joint.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The package registry's certificate was refused.</source>
      <translation>Le certificat du dépôt de paquets a été refusé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The packages were installed but one of them does not load.</source>
      <translation>Les paquets ont été installés, mais l'un d'eux ne se charge pas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>The parts are made of {0} groups only; their shares of the classes are rough.</source>
      <translation>Les parts ne sont faites que de {0} groupes ; leurs parts des classes sont approximatives.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The program cannot be started: {0}.</source>
      <translation>Le programme ne peut pas être lancé : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>The raster of units is missing, so it could not be checked that it is the one drawn from.</source>
      <translation>Le raster des unités manque ; on n'a pas pu vérifier que c'est celui d'où l'on a tiré.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>The raster of units is not the one that was drawn from: its checksum differs.</source>
      <translation>Le raster d'unités n'est pas celui d'où l'on a tiré : sa somme de contrôle diffère.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} cannot be read.</source>
      <translation>Le raster d'unités {0} ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>The raster of units {0} is missing or damaged.</source>
      <translation>Le raster d'unités {0} manque ou est endommagé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} is missing.</source>
      <translation>Le raster d'unités {0} manque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} is not the one that the draws of this campaign were made from.</source>
      <translation>Le raster d'unités {0} n'est pas celui dont viennent les tirages de cette campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} was not made from {1}.</source>
      <translation>Le raster d'unités {0} n'a pas été fait de {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>The run of the model was stopped.</source>
      <translation>L'exécution du modèle a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>The sample alone tells an area beyond what was seen; the nearest possible one is told.</source>
      <translation>L'échantillon seul donne une superficie au-delà de ce qui a été vu ; la plus proche possible est donnée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/sample.py" />
      <source>The sample scene cannot be written to {0}.</source>
      <translation>La scène d'exemple ne peut pas être écrite dans {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>The scene has no units that could be drawn from.</source>
      <translation>La scène n'a pas d'unités d'où l'on puisse tirer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <location filename="../../mining_mapper/engine/models/objects.py" />
      <source>The search for objects was stopped.</source>
      <translation>La recherche d'objets a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/segments.py" />
      <source>The segmentation was stopped.</source>
      <translation>La segmentation a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/foretold.py" />
      <source>The set takes about {0} MB, and the disk has {1} MB left.</source>
      <translation>Le jeu prend environ {0} Mo, et il reste {1} Mo sur le disque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>The shape is no polygon.</source>
      <translation>La forme n'est pas un polygone.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The step “{0}” failed.</source>
      <translation>L'étape « {0} » a échoué.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The step “{0}” was killed.</source>
      <translation>L'étape « {0} » a été tuée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/vocabulary.py" />
      <source>The taxonomy has no class {0}.</source>
      <translation>La taxonomie n'a pas de classe {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>The training set cannot be written to {0}.</source>
      <translation>Le jeu d'entraînement ne peut pas être écrit dans {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>The two dates show different ground: {0} % of the earlier and {1} % of the later frame are common.</source>
      <translation>Les deux dates montrent des terrains différents : {0} % du jeu antérieur et {1} % du jeu ultérieur sont communs.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>The units cannot be written to {0}.</source>
      <translation>Les unités ne peuvent pas être écrites dans {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/unit_space.py" />
      <source>The units have no features to learn from.</source>
      <translation>Les unités n'ont pas d'attributs dont apprendre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>The vocabulary has no class for {0}; they are 255 in the masks.</source>
      <translation>Le vocabulaire n'a pas de classe pour {0} ; elles valent 255 dans les masques.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/features.py" />
      <source>The work on the features was stopped.</source>
      <translation>Le travail sur les attributs a été arrêté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>The work on the units was stopped.</source>
      <translation>Le travail sur les unités a été arrêté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/server.py" />
      <source>The work was stopped.</source>
      <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/candidates.py" />
      <source>There are too few answers to say how far the model can be trusted.</source>
      <translation>Il y a trop peu de réponses pour dire jusqu'où on peut se fier au modèle.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>There are {0}.</source>
      <translation>Il y a {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/classifier.py" />
      <location filename="../../mining_mapper/engine/learner.py" />
      <source>There is no answer to learn from yet.</source>
      <translation>Il n'y a pas encore de réponse dont apprendre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>There is no answer to take along yet.</source>
      <translation>Il n'y a pas encore de réponse à emporter.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>There is no campaign {0}.</source>
      <translation>Il n'y a pas de campagne {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <location filename="../../mining_mapper/engine/scene.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no file {0}.</source>
      <translation>Il n'y a pas de fichier {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>There is no frame of units: no table of features was written.</source>
      <translation>Il n'y a pas de jeu d'unités : aucune table d'attributs n'a été écrite.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>There is no mining area whose error could be shared out.</source>
      <translation>Il n'y a pas de surface minière dont l'erreur puisse être répartie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no model {0}.</source>
      <translation>Il n'y a pas de modèle {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>There is no option {0}.</source>
      <translation>Il n'y a pas d'option {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no raster of units {0}.</source>
      <translation>Il n'y a pas de raster d'unités {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>There is no searched ground without a label: no background chip was drawn.</source>
      <translation>Il n'y a pas de terrain examiné sans étiquette : aucune imagette de fond n'a été tirée.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>There is no strategy {0} with these parameters.</source>
      <translation>Il n'y a pas de stratégie {0} avec ces paramètres.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>There is no unit {0} in a frame of {1} units.</source>
      <translation>Il n'y a pas d'unité {0} dans un jeu de {1} unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>There is no {0} to split by.</source>
      <translation>Il n'y a pas de {0} par quoi répartir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>There is no {0} {1}.</source>
      <translation>Il n'y a pas de {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>There is nothing to segment here.</source>
      <translation>Il n'y a rien à segmenter ici.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>This Linux is older than the engine's packages need.</source>
      <translation>Ce Linux est plus ancien que ce qu'exigent les paquets du moteur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>This Python cannot make environments: its venv or ensurepip module is missing.</source>
      <translation>Ce Python ne peut pas créer d'environnements : son module venv ou ensurepip manque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/scene.py" />
      <source>This landscape cannot be simulated.</source>
      <translation>Ce paysage ne peut pas être simulé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Tight outlines of a class which the taxonomy lacks ({0}) do not count as known.</source>
      <translation>Les contours serrés d'une classe que la taxonomie n'a pas ({0}) ne comptent pas comme connus.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Tiles have {0} to {1} pixels a side.</source>
      <translation>Les tuiles ont de {0} à {1} pixels de côté.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Too few objects: {0}.</source>
      <translation>Trop peu d'objets : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Try again; if it happens again, a proxy or mirror changes the files: install from a folder of wheels instead.</source>
      <translation>Réessayez ; si cela se reproduit, un proxy ou un miroir change les fichiers : installez plutôt depuis un dossier de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Unit {0} has the origin {1}, from which nothing may be learnt.</source>
      <translation>L'unité {0} a l'origine {1}, dont rien ne peut être appris.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Units interpreted twice: {0}.</source>
      <translation>Unités interprétées deux fois : {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Units left: {0}, fewer than that would take. Answer all of them, or join it with a related class.</source>
      <translation>Unités restantes : {0}, moins qu’il n’en faudrait. Répondez à toutes, ou réunissez-la avec une classe voisine.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Units of {0} ha are smaller than {1} pixels of {2}.</source>
      <translation>Des unités de {0} ha sont plus petites que {1} pixels de {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/weights.py" />
      <source>Units were digitised between rounds and left the pool, so the drawn labels carry no weights.</source>
      <translation>Des unités ont été numérisées entre des tours et ont quitté la réserve, si bien que les étiquettes tirées ne portent pas de poids.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Use a distribution with glibc 2.28 or newer (Debian 10, Ubuntu 18.10, RHEL 8).</source>
      <translation>Utilisez une distribution avec glibc 2.28 ou plus récente (Debian 10, Ubuntu 18.10, RHEL 8).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Use it as features of the units; then the answers teach what its numbers mean.</source>
      <translation>Utilisez-le comme attributs des unités ; les réponses apprennent alors ce que veulent dire ses nombres.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Validation and test leave nothing to train with.</source>
      <translation>Validation et test ne laissent rien pour l'entraînement.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Values look {0} too high (processing baseline 04.00 or later): subtracted.</source>
      <translation>Les valeurs semblent trop hautes de {0} (chaîne de traitement 04.00 ou ultérieure) : soustraites.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Wait until it has finished, or choose another folder.</source>
      <translation>Attendez qu'il ait fini, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Wait until it has finished, or close the other QGIS.</source>
      <translation>Attendez qu'il ait fini, ou fermez l'autre QGIS.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Warp it to a north-up grid (Raster &gt; Projections &gt; Warp) and try again.</source>
      <translation>Reprojetez-la sur une grille orientée au nord (Raster &gt; Projections &gt; Projection) et réessayez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>What the sample tells lies beyond what was seen: there is more of it, or less, than that already.</source>
      <translation>Ce que dit l'échantillon est au-delà de ce qui a été vu : il y en a déjà plus, ou moins, que cela.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Windows's C++ runtime is missing or too old for the engine's packages.</source>
      <translation>Le runtime C++ de Windows manque ou est trop ancien pour les paquets du moteur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>With the last answers mining would be {0} instead of {1} {2}.</source>
      <translation>Avec les dernières réponses, la surface minière serait {0} au lieu de {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; a ratio needs both arms to have taken something.</source>
      <translation>Continuez ; un rapport demande que les deux bras aient pris quelque chose.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; actions are counted while the panel is open.</source>
      <translation>Continuez ; les actions sont comptées tant que le panneau est ouvert.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; the number comes when there are enough.</source>
      <translation>Continuez ; le nombre vient quand il y en a assez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write "colour": "#rrggbb".</source>
      <translation>Écrivez "colour": "#rrggbb".</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write an array of codes.</source>
      <translation>Écrivez une liste de codes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Write into {0} as class_tokens how many come before those of places, usually 1.</source>
      <translation>Écrivez dans {0} comme class_tokens combien précèdent ceux des lieux, d'ordinaire 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/commands.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Write it as red=3.</source>
      <translation>Écrivez-le comme red=3.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>Write it as value=CODE; value=CODE.</source>
      <translation>Écrivez valeur=CODE; valeur=CODE.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write it as {...}.</source>
      <translation>Écrivez-la comme {...}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Write them into {0} beside it: {1}, or embedding in place of classes; see docs/models.md.</source>
      <translation>Écrivez-les dans {0} à côté de lui : {1}, ou embedding à la place de classes ; voyez docs/models.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>answered draws</source>
      <translation>tirages répondus</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>audited units</source>
      <translation>unités auditées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>common ground</source>
      <translation>terrain commun</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>confused_with is an array of codes, mappings an object.</source>
      <translation>confused_with est une liste de codes, mappings un objet.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>earlier features</source>
      <translation>attributs antérieurs</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>earlier image</source>
      <translation>image antérieure</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>models of both dates</source>
      <translation>modèles des deux dates</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>units asked on both dates</source>
      <translation>unités demandées aux deux dates</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>units asked twice</source>
      <translation>unités demandées deux fois</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>{0} It has no chips.</source>
      <translation>{0} Elle n'a pas d'imagettes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>{0} It has no table of units.</source>
      <translation>{0} Elle n'a pas de table d'unités.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/acatama.py" />
      <source>{0} Its sample is not written for AcATaMa.</source>
      <translation>{0} Son échantillon n'est pas écrit pour AcATaMa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>{0} and the earlier image have no band in common.</source>
      <translation>{0} et l'image antérieure n'ont aucune bande en commun.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0} and {1} both show {2} ha, which would count twice.</source>
      <translation>{0} et {1} montrent toutes deux {2} ha, qui compteraient deux fois.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <source>{0} and {1} share no ground that both show.</source>
      <translation>{0} et {1} ne partagent aucun terrain que toutes deux montrent.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} cannot be brought into the CRS {1}.</source>
      <translation>{0} ne peut pas être amené dans le SCR {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} cannot be read as an image.</source>
      <translation>{0} ne peut pas être lu comme image.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be read by onnxruntime {1}.</source>
      <translation>{0} ne peut pas être lu par onnxruntime {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>{0} cannot be read or written: {1}.</source>
      <translation>{0} ne peut être lu ou écrit : {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} cannot be read.</source>
      <translation>{0} ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be run on {1} numbers.</source>
      <translation>{0} ne peut pas être exécuté sur {1} nombres.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be run on {1}.</source>
      <translation>{0} ne peut pas être exécuté sur {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>{0} cannot be used as the {1}: it {2}.</source>
      <translation>{0} ne peut pas servir de {1} : {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <location filename="../../mining_mapper/engine/word_files.py" />
      <source>{0} cannot be written.</source>
      <translation>{0} ne peut pas être écrit.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>{0} cannot be {1}{2}{3}.</source>
      <translation>{0} ne peut pas être {1}{2}{3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} cannot make environments: its venv or ensurepip module is missing.</source>
      <translation>{0} ne peut pas créer d'environnements : son module venv ou ensurepip manque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} classes do not fit into a mask of bytes.</source>
      <translation>{0} classes ne tiennent pas dans un masque d'octets.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} comes from an image with other bands: its features are {1}, here they are {2}.</source>
      <translation>{0} vient d'une image avec d'autres bandes : ses attributs sont {1}, ici ce sont {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} does not read one image at a time as float32 [1, bands, rows, columns].</source>
      <translation>{0} ne lit pas une image à la fois en float32 [1, bandes, lignes, colonnes].</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} does not say its CRS.</source>
      <translation>{0} ne dit pas son SCR.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} does not say which bands it reads and what its classes are.</source>
      <translation>{0} ne dit ni quelles bandes il lit ni quelles sont ses classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has an unknown property {1}.</source>
      <translation>{0} a une propriété inconnue {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no class {1} at the top.</source>
      <translation>{0} n'a pas de classe {1} au sommet.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no classes.</source>
      <translation>{0} n'a pas de classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no colour.</source>
      <translation>{0} n'a pas de couleur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has no coordinate reference system.</source>
      <translation>{0} n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>{0} has no ending that is known.</source>
      <translation>{0} n'a pas d'extension connue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} has no field {1}.</source>
      <translation>{0} n'a pas de champ {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>{0} has no scene of an earlier date than {1}.</source>
      <translation>{0} n'a pas de scène d'une date antérieure à {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>{0} has no scene {1}.</source>
      <translation>{0} n'a pas de scène {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no such delineation.</source>
      <translation>{0} n'a pas de telle délimitation.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0} has no units that could be drawn from.</source>
      <translation>{0} n'a pas d'unités d'où l'on puisse tirer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>{0} has no units{1}.</source>
      <translation>{0} n'a pas d'unités{1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no usable code.</source>
      <translation>{0} n'a pas de code utilisable.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has no valid pixel: all is nodata.</source>
      <translation>{0} n'a aucun pixel valide : tout est nodata.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no value.</source>
      <translation>{0} n'a pas de valeur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has something other than text in a text field.</source>
      <translation>{0} a autre chose que du texte dans un champ de texte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} has {1} GB; models up to {2} GB are run.</source>
      <translation>{0} fait {1} Go ; les modèles jusqu'à {2} Go sont exécutés.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has {1} bands, but the role {2} asks for band {3}.</source>
      <translation>{0} a {1} bandes, mais le rôle {2} demande la bande {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>{0} has {1} units, not {2}.</source>
      <translation>{0} a {1} unités, non {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} holds complex numbers.</source>
      <translation>{0} contient des nombres complexes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>{0} holds no area of interest.</source>
      <translation>{0} ne contient pas de zone d'intérêt.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} holds no bands.</source>
      <translation>{0} ne contient pas de bandes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} is a 32-bit build; the engine's packages exist for 64 bits only.</source>
      <translation>{0} est une version 32 bits ; les paquets du moteur n'existent qu'en 64 bits.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is damaged or was cut off: its last part cannot be read.</source>
      <translation>{0} est endommagé ou tronqué : sa dernière partie ne peut pas être lue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is damaged or was cut off: parts of it cannot be read.</source>
      <translation>{0} est endommagé ou tronqué : des parties ne peuvent pas être lues.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>{0} is damaged: its answers do not fit its features.</source>
      <translation>{0} est endommagé : ses réponses ne vont pas avec ses attributs.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} is no ONNX model, or is damaged.</source>
      <translation>{0} n'est pas un modèle ONNX, ou est endommagé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>{0} is no campaign, or is damaged.</source>
      <translation>{0} n'est pas une campagne, ou est endommagé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} is no memory of a campaign, or is damaged.</source>
      <translation>{0} n'est pas la mémoire d'une campagne, ou est endommagé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>{0} is no raster of units: one band of their numbers, from 1 on, with none left out.</source>
      <translation>{0} n'est pas un raster d'unités : une bande de leurs numéros, à partir de 1, sans qu'il en manque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>{0} is no text.</source>
      <translation>{0} n'est pas un texte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} is no vector file that can be read.</source>
      <translation>{0} n'est pas un fichier vecteur lisible.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not JSON.</source>
      <translation>{0} n'est pas du JSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not a taxonomy of version {1}.</source>
      <translation>{0} n'est pas une taxonomie de version {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} is not the file that its card vouches for.</source>
      <translation>{0} n'est pas le fichier dont répond sa fiche.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>{0} is not the model whose outputs are features of this scene.</source>
      <translation>{0} n'est pas le modèle dont les sorties sont des attributs de cette scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not written as it should be.</source>
      <translation>{0} n'est pas écrit comme il faut.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is rotated against its grid.</source>
      <translation>{0} est tourné par rapport à sa grille.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>{0} is there already and not empty.</source>
      <translation>{0} est déjà là et n'est pas vide.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} is too {1} for the engine, which needs Python {2}.</source>
      <translation>{0} est trop {1} pour le moteur, qui demande Python {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} keeps its numbers in other files.</source>
      <translation>{0} garde ses nombres dans d'autres fichiers.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} knows no class of mining.</source>
      <translation>{0} ne connaît aucune classe de mine.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/commands.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} names no role of a band.</source>
      <translation>{0} ne nomme pas le rôle d'une bande.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} needs operators that are not part of ONNX: {1}.</source>
      <translation>{0} demande des opérateurs qui ne font pas partie d'ONNX : {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} of {1} searched areas are 255 and no background: not all classes of mining among the labels were searched for there. Search with them on the digit keys, or for mining as a whole.</source>
      <translation>{0} des {1} zones cherchées sont 255 et pas du fond : toutes les classes de mine des étiquettes n'y ont pas été cherchées. Cherchez avec elles sur les touches de chiffres, ou la mine en général.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>{0} reads bands that {1} lacks: {2}.</source>
      <translation>{0} lit des bandes qui manquent à {1} : {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads tiles of {1} pixels.</source>
      <translation>{0} lit des tuiles de {1} pixels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads tiles of {1} x {2} pixels.</source>
      <translation>{0} lit des tuiles de {1} x {2} pixels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads {1} bands, but its card names {2}: {3}.</source>
      <translation>{0} lit {1} bandes, mais sa fiche en nomme {2} : {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns an embedding, which by itself says nothing of mining.</source>
      <translation>{0} rend un embedding, qui ne dit rien par lui-même d'une mine.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1} tokens, {2} of them before those of places: the rest is no square.</source>
      <translation>{0} renvoie {1} tokens, dont {2} avant ceux des lieux : le reste n'est pas un carré.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1} x {2} pixels of a tile of {3}.</source>
      <translation>{0} rend {1} x {2} pixels d'une tuile de {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1}, but its card names {2} classes or channels.</source>
      <translation>{0} rend {1}, mais sa fiche nomme {2} classes ou canaux.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>{0} sees {1} objects in {2}, more than {3}.</source>
      <translation>{0} voit {1} objets dans {2}, plus que {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} shows nothing: every pixel has the same value.</source>
      <translation>{0} ne montre rien : tous les pixels ont la même valeur.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was fitted to what other models say of the units, which are not in use here: {1}.</source>
      <translation>{0} a été ajusté à ce que disent des unités d'autres modèles, qui ne servent pas ici : {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} was learnt with other models beside the bands than this scene has.</source>
      <translation>{0} a été appris avec d'autres modèles à côté des bandes que ceux de cette scène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was made for an image with other bands: the {1} differ.</source>
      <translation>{0} a été fait pour une image avec d'autres bandes : {1} diffèrent.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was not saved from a campaign.</source>
      <translation>{0} n'a pas été enregistré depuis une campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was saved by another version, whose features are not comparable.</source>
      <translation>{0} a été enregistré par une autre version, dont les attributs ne sont pas comparables.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was saved by another version.</source>
      <translation>{0} a été enregistré par une autre version.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/prior.py" />
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>{0} was saved from a campaign: it reads features of units, not pixels.</source>
      <translation>{0} a été enregistré depuis une campagne : il lit des attributs d'unités, pas des pixels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>{0} would have {1} places for chips, more than {2}.</source>
      <translation>{0} aurait {1} places pour des imagettes, plus de {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>{0} {1} were known when rounds were drawn, but their outlines changed since.</source>
      <translation>{0} {1} étaient connus quand les tours ont été tirés, mais leurs contours ont changé depuis.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} {1}; add it before you pass the set on.</source>
      <translation>{0} {1} ; ajoutez-le avant de transmettre le jeu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/graph.py" />
      <source>{0}, a part of the learner, cannot be written as ONNX.</source>
      <translation>{0}, une partie de l'apprenant, ne peut pas être écrite en ONNX.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: "active" is not written as it should be.</source>
      <translation>{0} : "active" n'est pas écrit comme il faut.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: an active class stands twice.</source>
      <translation>{0} : une classe active figure deux fois.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is confused with itself.</source>
      <translation>{0} : la classe {1} est confondue avec elle-même.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is its own ancestor.</source>
      <translation>{0} : la classe {1} est au-dessus d'elle-même.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is neither under {2} nor under {3}.</source>
      <translation>{0} : la classe {1} n'est ni sous {2} ni sous {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is not an object.</source>
      <translation>{0} : la classe {1} n'est pas un objet.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} names {2}, which is not in the file.</source>
      <translation>{0} : la classe {1} nomme {2}, qui n'est pas dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: the active class {1} is not in the taxonomy.</source>
      <translation>{0} : la classe active {1} n'est pas dans la taxonomie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: the code {1} stands twice.</source>
      <translation>{0} : le code {1} figure deux fois.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0}: {1}</source>
      <translation>{0} : {1}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: {1} and {2} have the same value {3}.</source>
      <translation>{0} : {1} et {2} ont la même valeur {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: {1} classes are active, but there are nine digit keys.</source>
      <translation>{0} : {1} classes sont actives, mais il y a neuf touches de chiffres.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>“{0}” does not say which class a value is.</source>
      <translation>« {0} » ne dit pas de quelle classe est une valeur.</translation>
    </message>
  </context>
  <context>
    <name>SiteImportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Around it</source>
      <translation>Alentour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Choose a file.</source>
      <translation>Choisissez un fichier.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Commodity</source>
      <translation>Substance</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Coordinates</source>
      <translation>Coordonnées</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>First rows</source>
      <translation>Premières lignes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>How far around a place belongs to the site, on the ground</source>
      <translation>Jusqu'où le terrain autour d'un lieu appartient au site</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Import sites</source>
      <translation>Importer des sites</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Latitude or y</source>
      <translation>Latitude ou y</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Leave out what is a site already</source>
      <translation>Laisser de côté ce qui est déjà un site</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Longitude or x</source>
      <translation>Longitude ou x</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Reading the file: %d %%</source>
      <translation>Lecture du fichier : %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Rows that cannot be used: %(n)d (%(which)s)</source>
      <translation>Lignes inutilisables : %(n)d (%(which)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Rows with a place: %(n)d.</source>
      <translation>Lignes avec un lieu : %(n)d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Sites</source>
      <translation>Sites</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>The file holds more than one layer; this one is imported</source>
      <translation>Le fichier contient plusieurs couches ; celle-ci est importée</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Well-known text</source>
      <translation>Well-known text</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
  </context>
  <context>
    <name>SitesTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>A note on the site; kept when you leave the field, Enter goes back to the map</source>
      <translation>Une note sur le site ; gardée quand vous quittez le champ, Entrée revient à la carte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Add sites</source>
      <translation>Ajouter des sites</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Add sites, or mark ground as searched</source>
      <translation>Ajouter des sites, ou marquer du terrain comme examiné</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>All mining of the site is drawn; its ground was searched</source>
      <translation>Toute la mine du site est dessinée ; son terrain a été examiné</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>All states</source>
      <translation>Tous les états</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Cells of a grid…</source>
      <translation>Mailles d'une grille…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Refaire ce qui a été annulé en dernier</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Give the site back to the list</source>
      <translation>Rendre le site à la liste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Go to the next site that nobody has finished (%s)</source>
      <translation>Aller au prochain site que personne n'a fini (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Hold</source>
      <translation>Retenir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Import sites…</source>
      <translation>Importer des sites…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>It is a mine, but its extent cannot be told here</source>
      <translation>C'est une mine, mais son étendue ne peut pas être précisée ici</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Next unfinished (%s)</source>
      <translation>Suivant non fini (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>No mining here; the ground was searched</source>
      <translation>Pas de mine ici ; le terrain a été examiné</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>No sites yet. A site is a place to look at: a mine of a register, a point of OpenStreetMap, or a cell of a grid. Finishing one records that its ground was searched, without which no label means no mine.</source>
      <translation>Pas encore de sites. Un site est un lieu à regarder : une mine d'un registre, un point d'OpenStreetMap ou une maille d'une grille. En finir un note que son terrain a été examiné, sans quoi l'absence d'étiquette ne veut pas dire l'absence de mine.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Release</source>
      <translation>Libérer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Search…</source>
      <translation>Chercher…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Show only sites in which this text occurs</source>
      <translation>N'afficher que les sites où ce texte apparaît</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Show only sites of one state</source>
      <translation>N'afficher que les sites d'un état</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Take the last action back</source>
      <translation>Reprendre la dernière action</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Take the site, so that nobody else begins it</source>
      <translation>Prendre le site, pour que personne d'autre ne le commence</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>The selected polygon was searched</source>
      <translation>Le polygone sélectionné a été examiné</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Unclear extent</source>
      <translation>Étendue incertaine</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>Siting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>%(who)s: %(n)d in %(time)s</source>
      <translation>%(who)s : %(n)d en %(time)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>All sites are finished.</source>
      <translation>Tous les sites sont finis.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Cells of a grid</source>
      <translation>Mailles d'une grille</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Cells that are sites now: %d.</source>
      <translation>Cellules qui sont maintenant des sites : %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No other site waits.</source>
      <translation>Aucun autre site n'attend.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No polygon is selected.</source>
      <translation>Aucun polygone n'est sélectionné.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No site that this scene shows waits; outside of it lie %d.</source>
      <translation>Aucun site que montre cette scène n’attend ; en dehors : %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>None of the rows that are shown waits; others that wait: %d. Empty the search.</source>
      <translation>Aucune des lignes affichées n'attend ; autres qui attendent : %d. Videz la recherche.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Other people work on the sites that are left: %d.</source>
      <translation>D'autres personnes travaillent sur les sites qui restent : %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Outside of this scene: %d; they are in the list, marked.</source>
      <translation>En dehors de cette scène : %d ; ils sont dans la liste, marqués.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Select one or more polygons of the layer that is current in the layer tree.</source>
      <translation>Sélectionnez un ou plusieurs polygones de la couche courante dans l'arbre des couches.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Side of a cell in metres</source>
      <translation>Côté d'une maille en mètres</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Sites added: %(added)d; there already: %(known)d; rows without a usable place: %(bad)d.</source>
      <translation>Sites ajoutés : %(added)d ; déjà présents : %(known)d ; lignes sans lieu utilisable : %(bad)d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>The ground of the selected polygons counts as searched now.</source>
      <translation>Le terrain des polygones sélectionnés compte maintenant comme examiné.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>The polygons cannot be brought into the CRS of the campaign.</source>
      <translation>Les polygones ne peuvent pas être portés dans le SCR de la campagne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>labels inside: %d</source>
      <translation>étiquettes à l’intérieur : %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>sites finished: %(done)d of %(all)d</source>
      <translation>sites terminés : %(done)d sur %(all)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>“%(name)s” lies outside the image or the area of interest of this scene: nothing can be searched there. Choose the scene that shows it; %(key)s goes on to the next site inside.</source>
      <translation>« %(name)s » se trouve en dehors de l’image ou de la zone d’intérêt de cette scène : rien ne peut y être cherché. Choisissez la scène qui le montre ; %(key)s passe au site suivant à l’intérieur.</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Blind, the model's regions are hidden: the switch is in the tab Review.</source>
      <translation>À l'aveugle, les régions du modèle sont cachées : le commutateur est dans l'onglet Revue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Choose segmentation model…</source>
      <translation>Choisir un modèle de segmentation…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Choose the files of a segmentation model first.</source>
      <translation>Choisissez d'abord les fichiers d'un modèle de segmentation.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>It runs the model.</source>
      <translation>C'est lui qui exécute le modèle.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>No image is visible on the map.</source>
      <translation>Aucune image n'est visible sur la carte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Take objects from here (%s goes on to the next)</source>
      <translation>Prendre les objets d'ici (%s passe au suivant)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The engine is not installed yet.</source>
      <translation>Le moteur n'est pas encore installé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The model has learnt nothing here yet: answer a round in the tab Review.</source>
      <translation>Le modèle n'a encore rien appris ici : répondez à un tour dans l'onglet Revue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The model's help is withheld here by lot.</source>
      <translation>L'aide du modèle est retenue ici par tirage au sort.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The units are not built yet: tab Review.</source>
      <translation>Les unités ne sont pas encore créées : onglet Revue.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Two files in ONNX, encoder and decoder, of a model like Segment Anything</source>
      <translation>Deux fichiers ONNX, encodeur et décodeur, d'un modèle comme Segment Anything</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>regions that the model is confident of</source>
      <translation>régions dont le modèle est sûr</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>segmentation model</source>
      <translation>modèle de segmentation</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>the map as on the screen</source>
      <translation>la carte telle qu'à l'écran</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>units of the scene</source>
      <translation>unités de la scène</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>A simulated quarry landscape with its classes ready to label. Nothing to download.</source>
      <translation>Un paysage de carrières simulé, ses classes prêtes à étiqueter. Rien à télécharger.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Begin with an image of your project: its date, sensor and bands are guessed for you.</source>
      <translation>Commencez par une image de votre projet : sa date, son capteur et ses bandes sont devinés pour vous.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Go on where you stopped. A project that holds a campaign opens it by itself.</source>
      <translation>Reprenez où vous vous étiez arrêté. Un projet qui contient une campagne l'ouvre de lui-même.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Label mining land use with few answers</source>
      <translation>Étiqueter l'occupation minière du sol en peu de réponses</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>New campaign</source>
      <translation>Nouvelle campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>New campaign…</source>
      <translation>Nouvelle campagne…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Open campaign</source>
      <translation>Ouvrir une campagne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Open campaign…</source>
      <translation>Ouvrir une campagne…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>The image is cut into units. You answer what some of them are, one key each; the model learns which ones to ask about next.</source>
      <translation>L'image est découpée en unités. Vous répondez ce que sont certaines d'entre elles, une touche chacune ; le modèle apprend lesquelles demander ensuite.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Try the sample</source>
      <translation>Essayer l'exemple</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>What learns from answers, the engine, is not installed yet.</source>
      <translation>Ce qui apprend des réponses, le moteur, n’est pas encore installé.</translation>
    </message>
  </context>
  <context>
    <name>StickyRow</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>1 guess</source>
      <translation>1 supposé</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>2 likely</source>
      <translation>2 probable</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>3 sure</source>
      <translation>3 sûr</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>4 known</source>
      <translation>4 connu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Delineation</source>
      <translation>Délimitation</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>How sure you are: a guess, likely, sure, or known from another source (%s)</source>
      <translation>À quel point vous êtes sûr : supposé, probable, sûr, ou connu d'une autre source (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Rule of the outline: tight follows the feature itself, envelope takes the whole site (%s)</source>
      <translation>Règle du contour : serré suit l'entité même, enveloppe prend tout le site (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>State of the mine, given to every next label until you change it (%s)</source>
      <translation>État de la mine, donné à chaque nouvelle étiquette jusqu'à ce que vous le changiez (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>envelope</source>
      <translation>enveloppe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>tight</source>
      <translation>serré</translation>
    </message>
  </context>
  <context>
    <name>TakingAlong</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s guides the first draws, until ten units of two classes are answered.</source>
      <translation>%s guide les premiers tirages, jusqu'à ce que dix unités de deux classes aient une réponse.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s guides the first draws, until two classes are answered.</source>
      <translation>%s guide les premiers tirages, jusqu'à ce que deux classes aient une réponse.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s was not taken: the campaign was closed before it was compared.</source>
      <translation>%s n'a pas été repris : la campagne a été fermée avant la comparaison.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Begin with what was learnt elsewhere</source>
      <translation>Commencer avec ce qui a été appris ailleurs</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Comparing %s with the units of the scene…</source>
      <translation>Comparaison de %s avec les unités de la scène…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>It runs the models.</source>
      <translation>C'est lui qui exécute les modèles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Learnt (*.npz)</source>
      <translation>Appris (*.npz)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Model (ONNX) (*.onnx)</source>
      <translation>Modèle (ONNX) (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Save what was learnt</source>
      <translation>Enregistrer ce qui a été appris</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>The engine is not installed yet.</source>
      <translation>Le moteur n'est pas encore installé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>What was learnt (answers: %(answers)d) was saved to %(path)s.</source>
      <translation>Ce qui a été appris (réponses : %(answers)d) a été enregistré dans %(path)s.</translation>
    </message>
  </context>
  <context>
    <name>Taxonomy</name>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A heap or a dam, not a hole.</source>
      <translation>Un tas ou une digue, pas un trou.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A hole or a worked face, not a heap.</source>
      <translation>Un trou ou un front de taille, pas un tas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A jumble of irregular mud flats and ponds of many colours along a stream; no benches; tents, an airstrip near.</source>
      <translation>Un fouillis de vasières irrégulières et de bassins de toutes couleurs le long d'un cours d'eau ; pas de gradins ; tentes, une piste d'atterrissage proche.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Advancing linear cut for coal, phosphate or bauxite.</source>
      <translation>Taille linéaire qui avance, pour le charbon, le phosphate ou la bauxite.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Any mining feature above ground, where nothing closer can be said; an envelope around a whole site is allowed.</source>
      <translation>Tout élément minier en surface, quand on ne peut rien dire de plus précis ; une enveloppe autour d'un site entier est permise.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Anything else; the answer of the key N.</source>
      <translation>Tout le reste ; la réponse de la touche N.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Aquaculture and ponds of farms.</source>
      <translation>Aquaculture et mares de fermes.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Artisanal or alluvial workings</source>
      <translation>Exploitation artisanale ou alluvionnaire</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare natural ground and desert pavement.</source>
      <translation>Sol naturel nu et pavage désertique.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare rock</source>
      <translation>Roche nue</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare soil</source>
      <translation>Sol nu</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare, worked ground with roads and structures of a mine around it.</source>
      <translation>Sol nu et travaillé, avec les routes et ouvrages d'une mine autour.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Berth, tanks or rail yard; no pit or dump near.</source>
      <translation>Quai, réservoirs ou gare de triage ; ni fosse ni verse à proximité.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Blown or washed sand.</source>
      <translation>Sable porté par le vent ou l'eau.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bright angular faces, few benches, cones of stock, close to roads and towns.</source>
      <translation>Fronts clairs et anguleux, peu de gradins, cônes de stock, près des routes et des villes.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bright parallel stripes.</source>
      <translation>Bandes claires parallèles.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Brine ponds of a mine</source>
      <translation>Bassins de saumure d'une mine</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Buildings, yards and roads of a mine.</source>
      <translation>Bâtiments, cours et routes d'une mine.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Built-up land.</source>
      <translation>Sol bâti.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cells with soil cover, trucks, near a town.</source>
      <translation>Casiers couverts de terre, camions, près d'une ville.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cleared for mining</source>
      <translation>Défriché pour la mine</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Closely packed regular grid among fields.</source>
      <translation>Grille régulière et serrée parmi les champs.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cones or long piles fed by a conveyor, arcs of a stacker.</source>
      <translation>Cônes ou longs tas nourris par un convoyeur, arcs d'un gerbeur.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Construction site</source>
      <translation>Chantier</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Conveyors, sheds, round thickeners, tanks, a crusher.</source>
      <translation>Convoyeurs, hangars, épaississeurs ronds, cuves, un concasseur.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cover over crops.</source>
      <translation>Couverture sur les cultures.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Crushed ore stacked on a liner and irrigated.</source>
      <translation>Minerai concassé empilé sur une membrane et arrosé.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dam wall of the facility.</source>
      <translation>Digue du parc.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dark lobes or red-brown cells next to a plant.</source>
      <translation>Lobes sombres ou casiers brun-rouge près d'une usine.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dark regular rows.</source>
      <translation>Rangées sombres régulières.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Decant pond</source>
      <translation>Bassin de décantation</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Drill pads, trenches and test pits.</source>
      <translation>Plates-formes de forage, tranchées et puits de recherche.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dry residue of a smelter or refinery.</source>
      <translation>Résidu sec d'une fonderie ou d'une raffinerie.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Earthworks of a building site.</source>
      <translation>Terrassement d'un chantier.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Even width of ten to thirty metres, joins pit, dump and plant.</source>
      <translation>Largeur égale de dix à trente mètres, relie fosse, verse et usine.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Excavation with benches, its idle parts included while they can still be recognised; where waste was tipped back, that part is a waste rock dump.</source>
      <translation>Excavation en gradins, parties à l'arrêt comprises tant qu'on les reconnaît ; là où des stériles ont été remis, cette partie est une verse.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Exploration</source>
      <translation>Exploration</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Exposed dry tailings.</source>
      <translation>Résidus secs à découvert.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Extraction</source>
      <translation>Extraction</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Extraction of stone, sand, gravel or clay; usually without tailings.</source>
      <translation>Extraction de pierre, sable, gravier ou argile ; d'ordinaire sans résidus.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Facilities or camp</source>
      <translation>Installations ou base vie</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fallow or ploughed field</source>
      <translation>Jachère ou champ labouré</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Farmland without crop on the date.</source>
      <translation>Terre agricole sans culture à cette date.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fish or farm pond</source>
      <translation>Bassin piscicole ou mare de ferme</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Flat top, lobed toe, faces at the angle of repose, tip line with trucks, coarse texture.</source>
      <translation>Sommet plat, pied lobé, flancs à l'angle de repos, ligne de déversement avec camions, texture grossière.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Follows the channel, tapers, changes with the season.</source>
      <translation>Suit le chenal, s'effile, change avec la saison.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Follows the strata, drainage intact, no benches.</source>
      <translation>Suit les strates, drainage intact, pas de gradins.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Forest cut for other ends.</source>
      <translation>Forêt coupée à d'autres fins.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Free water on tailings.</source>
      <translation>Eau libre sur les résidus.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fresh clearing</source>
      <translation>Défrichement récent</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Freshly bare, straight advancing edge against a pit.</source>
      <translation>Fraîchement mis à nu, bord droit qui avance contre une fosse.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>From the primary crusher to the thickeners.</source>
      <translation>Du concasseur primaire aux épaississeurs.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Glacier, its snow and its debris.</source>
      <translation>Glacier, sa neige et ses débris.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Green, turquoise or rust water without inlet or outlet.</source>
      <translation>Eau verte, turquoise ou rouille, sans entrée ni sortie.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Greenhouse or plastic cover</source>
      <translation>Serre ou couverture plastique</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Grid of pads with branching tracks and no dump.</source>
      <translation>Grille de plates-formes aux pistes ramifiées, sans verse.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Grid of streets, small roofs.</source>
      <translation>Trame de rues, petits toits.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ground before or after mining.</source>
      <translation>Terrain avant ou après l'exploitation.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ground that is or was dug for minerals.</source>
      <translation>Terrain qui est ou fut creusé pour des minéraux.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Haul road, conveyor, rail or pipeline</source>
      <translation>Piste de roulage, convoyeur, voie ferrée ou conduite</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Heap leach pad</source>
      <translation>Aire de lixiviation en tas</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Herringbone or rectangle, logs, no water.</source>
      <translation>Arêtes de poisson ou rectangle, grumes, pas d'eau.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>High up, changes with the season.</source>
      <translation>En altitude, change avec la saison.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Impounded slurry of processed ore with its wall, beach and pond.</source>
      <translation>Pulpe de minerai traité retenue, avec sa digue, sa plage et son bassin.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Infrastructure</source>
      <translation>Infrastructure</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Inlet and outlet, circles of aeration.</source>
      <translation>Entrée et sortie, cercles d'aération.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lake, wetland or coast</source>
      <translation>Lac, zone humide ou côte</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Landfill or scrap yard</source>
      <translation>Décharge ou ferraille</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Landslide or scree</source>
      <translation>Glissement de terrain ou éboulis</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Large regular ponds that grade from blue over green to white.</source>
      <translation>Grands bassins réguliers passant du bleu au vert puis au blanc.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lava or burnt land</source>
      <translation>Lave ou sol brûlé</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lined or earthen pond for process water, sediment or evaporation.</source>
      <translation>Bassin revêtu ou en terre pour l'eau de procédé, les sédiments ou l'évaporation.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lobes with natural levees, or dark patches.</source>
      <translation>Lobes aux levées naturelles, ou taches sombres.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Long and even, passes the mine by.</source>
      <translation>Longue et égale, passe à côté de la mine.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Long, narrow, stepped where it was raised.</source>
      <translation>Long, étroit, en gradins là où elle a été rehaussée.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Made ground without ore or waste.</source>
      <translation>Sol aménagé sans minerai ni stériles.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Made water bodies of others.</source>
      <translation>Plans d'eau artificiels de tiers.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mine water</source>
      <translation>Eau de mine</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <source>Mining</source>
      <translation>Mine</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <source>Mining / other</source>
      <translation>Mine / autre</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mining land use</source>
      <translation>Occupation minière du sol</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mining, unspecified</source>
      <translation>Mine, sans précision</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Municipal or industrial waste.</source>
      <translation>Déchets ménagers ou industriels.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Natural shore, an outlet.</source>
      <translation>Rive naturelle, un exutoire.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Natural water and its shore.</source>
      <translation>Eau naturelle et sa rive.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>No sign of a mine.</source>
      <translation>Aucun signe d'une mine.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Not mining, unspecified</source>
      <translation>Pas une mine, sans précision</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Open pit</source>
      <translation>Mine à ciel ouvert</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ore or product kept for a while.</source>
      <translation>Minerai ou produit gardé un temps.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Other industry or port</source>
      <translation>Autre industrie ou port</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Outcrop and bedrock.</source>
      <translation>Affleurement et socle rocheux.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Outline of an embankment, smooth fine beach, decant pond, fans at the spigots, no outflow, unnatural colour.</source>
      <translation>Contour d'une digue, plage fine et lisse, bassin de décantation, éventails aux points de rejet, pas d'exutoire, couleur non naturelle.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Parallel cut and spoil ridges, a dark line along the seam.</source>
      <translation>Crêtes parallèles de taille et de déblais, une ligne sombre le long de la couche.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Photovoltaic panels.</source>
      <translation>Panneaux photovoltaïques.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Pit lake</source>
      <translation>Lac de fosse</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Playa or salt pan.</source>
      <translation>Playa ou cuvette salée.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Process or sediment pond</source>
      <translation>Bassin de procédé ou de sédimentation</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Processing</source>
      <translation>Traitement</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Processing plant</source>
      <translation>Usine de traitement</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Quarry or gravel pit</source>
      <translation>Carrière ou gravière</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Reclaimed ground that can still be recognised.</source>
      <translation>Sol réaménagé qu'on reconnaît encore.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Rectangular lifts, dark edge of the liner, fine regular texture, solution ponds beside it.</source>
      <translation>Couches rectangulaires, bord sombre de la membrane, texture fine et régulière, bassins de solution à côté.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Rehabilitated mine land</source>
      <translation>Terrain minier réaménagé</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ripples, in line with coast or wind.</source>
      <translation>Rides, alignées sur la côte ou le vent.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Road, airstrip or railway</source>
      <translation>Route, piste d'atterrissage ou voie ferrée</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Salt flat</source>
      <translation>Salar</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Salt works, reservoir or wastewater</source>
      <translation>Saline, réservoir ou eaux usées</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sand dune or beach</source>
      <translation>Dune ou plage de sable</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sandbar or dry riverbed</source>
      <translation>Banc de sable ou lit à sec</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Scar of a slope failure or erosion.</source>
      <translation>Cicatrice d'un glissement ou d'érosion.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Scarp at the head, run-out below it.</source>
      <translation>Escarpement en tête, épandage en dessous.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sediment of a river.</source>
      <translation>Sédiments d'une rivière.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shadow of a headframe, a small dump and a conveyor beside it.</source>
      <translation>Ombre d'un chevalement, une petite verse et un convoyeur à côté.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shaft, headframe, adit, vent or subsidence at the surface.</source>
      <translation>Puits, chevalement, galerie, puits d'aérage ou affaissement en surface.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shape of a field, green in another season.</source>
      <translation>Forme d'un champ, vert en une autre saison.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Short-lived, foundations, near a town.</source>
      <translation>De courte durée, fondations, près d'une ville.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Signs of a mine without workings.</source>
      <translation>Signes d'une mine sans exploitation.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Slag, ash or red mud</source>
      <translation>Scories, cendres ou boues rouges</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small pits, ponds, sluices and dredge tails, mostly along channels.</source>
      <translation>Petites fosses, bassins, sluices et rejets de drague, surtout le long des chenaux.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small roofs and vehicles beside the workings.</source>
      <translation>Petits toits et véhicules près de l'exploitation.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small, geometric, one colour, near a plant or a pad.</source>
      <translation>Petit, géométrique, d'une seule couleur, près d'une usine ou d'un tas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Smoothed terraces, planting along contours or in a grid.</source>
      <translation>Terrasses adoucies, plantation selon les courbes ou en grille.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Snow, ice or moraine</source>
      <translation>Neige, glace ou moraine</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Soft edges, no ramp leads to it.</source>
      <translation>Bords doux, aucune rampe n'y mène.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Solar evaporation of lithium, potash or salt brine on a mine.</source>
      <translation>Évaporation solaire de saumure de lithium, de potasse ou de sel sur une mine.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Solar farm</source>
      <translation>Centrale solaire</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Spare parts and equipment in the open; ore is a stockpile instead.</source>
      <translation>Pièces et matériel en plein air ; le minerai est un stock.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Speckled, ordered objects on a bare pad.</source>
      <translation>Objets mouchetés et ordonnés sur une plate-forme nue.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Standing water in a former pit or quarry.</source>
      <translation>Eau stagnante dans une ancienne fosse ou carrière.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Steep rim, benches that run under the water.</source>
      <translation>Bord raide, gradins qui passent sous l'eau.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stepped concentric benches, shadow on the inner side, spiral haul ramp, sometimes water on the floor.</source>
      <translation>Gradins concentriques, ombre du côté intérieur, rampe de roulage en spirale, parfois de l'eau au fond.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stockpile</source>
      <translation>Stock</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stockyard</source>
      <translation>Parc à matériel</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Strip mine panel</source>
      <translation>Panneau de découverture</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Structures joined by conveyors.</source>
      <translation>Ouvrages reliés par des convoyeurs.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings beach</source>
      <translation>Plage de résidus</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings embankment</source>
      <translation>Digue de résidus</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings storage facility</source>
      <translation>Parc à résidus miniers</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Topsoil removed next to workings.</source>
      <translation>Terre végétale enlevée près de l'exploitation.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Town or village</source>
      <translation>Ville ou village</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transitional</source>
      <translation>En transition</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transport line of others.</source>
      <translation>Ligne de transport de tiers.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transport lines of the mine.</source>
      <translation>Lignes de transport de la mine.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Unprocessed rock and overburden in heaps or terraces, in the pit as well.</source>
      <translation>Roche et morts-terrains non traités en tas ou en terrasses, dans la fosse aussi.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Very large, polygonal cracks, no walls.</source>
      <translation>Très grand, fentes polygonales, sans murs.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Very smooth, bright or grey, grading like a fan.</source>
      <translation>Très lisse, claire ou grise, graduée en éventail.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Volcanic ground or a burn scar.</source>
      <translation>Sol volcanique ou cicatrice de feu.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Waste and residue</source>
      <translation>Stériles et résidus</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Waste rock dump</source>
      <translation>Verse à stériles</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Water that a mine made or uses.</source>
      <translation>Eau qu'une mine a créée ou utilise.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Water with geometric or worked shores.</source>
      <translation>Eau aux rives géométriques ou travaillées.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>What was moved or left over, kept on the ground.</source>
      <translation>Ce qui a été déplacé ou est resté, gardé sur le sol.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Where ore is crushed, concentrated or stored.</source>
      <translation>Où le minerai est concassé, concentré ou stocké.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Works of an underground mine</source>
      <translation>Ouvrages d'une mine souterraine</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Works, tank farms and harbours without a mine.</source>
      <translation>Usines, parcs de réservoirs et ports sans mine.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Workshops, offices, quarters and parking.</source>
      <translation>Ateliers, bureaux, logements et parkings.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Areas are told with their intervals, and labels are exported with their weights. Every screen has a help button; keys and this tour are in the menu Plugins › Mining Mapper.</source>
      <translation>Les surfaces sont données avec leurs intervalles, et les étiquettes exportées avec leurs poids. Chaque écran a un bouton d'aide ; les touches et cette visite sont dans le menu Extensions › Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Areas, export and help</source>
      <translation>Surfaces, export et aide</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Begin here</source>
      <translation>Commencez ici</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Label</source>
      <translation>Étiqueter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Pick a class by its digit and click the outlined object on the map; %(grow)s makes it larger. The strip on the map shows the keys, %(strip)s brings it back.</source>
      <translation>Choisissez une classe par son chiffre et cliquez l'objet cerné sur la carte ; %(grow)s l'agrandit. Le bandeau sur la carte montre les touches, %(strip)s le ramène.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Review</source>
      <translation>Revue</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The engine</source>
      <translation>Le moteur</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The model asks about units, and each answer is one key: a digit for the class, %(no)s for not mining, %(doubt)s where it cannot be decided. %(undo)s takes it back.</source>
      <translation>Le modèle interroge sur des unités, et chaque réponse est une touche : un chiffre pour la classe, %(no)s pour pas une mine, %(doubt)s là où on ne peut pas trancher. %(undo)s la reprend.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>This light is the engine, which cuts the image into units and learns from your answers. A click installs it; digitising works meanwhile.</source>
      <translation>Ce voyant est le moteur, qui découpe l'image en unités et apprend de vos réponses. Un clic l'installe ; la numérisation fonctionne en attendant.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Try the sample: a simulated landscape, nothing to download. Or begin a campaign with an image of your project; date, sensor and bands are guessed.</source>
      <translation>Essayez l'exemple : un paysage simulé, rien à télécharger. Ou commencez une campagne avec une image de votre projet ; date, capteur et bandes sont devinés.</translation>
    </message>
  </context>
  <context>
    <name>TourCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>%(number)d of %(total)d</source>
      <translation>%(number)d sur %(total)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>End the tour</source>
      <translation>Terminer la visite</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>End the tour for good; the menu Mining Mapper starts it again</source>
      <translation>Terminer la visite pour de bon ; le menu Mining Mapper la relance</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The next step</source>
      <translation>L'étape suivante</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The step before</source>
      <translation>L'étape d'avant</translation>
    </message>
  </context>
  <context>
    <name>UnitsBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source> ha</source>
      <translation> ha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>%d min</source>
      <translation>%d min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>%d s</source>
      <translation>%d s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>About %(units)s units of %(each)d pixels, in about %(duration)s.</source>
      <translation>Environ %(units)s unités de %(each)d pixels, en environ %(duration)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Build units</source>
      <translation>Créer les unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Cut the area into units</source>
      <translation>Découper la zone en unités</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Mean size of a unit</source>
      <translation>Taille moyenne d'une unité</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Segment the image in the area of interest; it works in the background</source>
      <translation>Segmenter l'image dans la zone d'intérêt ; travaille en arrière-plan</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Size of a unit</source>
      <translation>Taille d'une unité</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Units are built by the engine, which is not installed yet.</source>
      <translation>Les unités sont construites par le moteur, qui n’est pas encore installé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Units are what you are asked about. They are made once; smaller ones follow small features.</source>
      <translation>Les unités sont ce sur quoi on vous interroge. Elles sont faites une fois ; les plus petites suivent de petites entités.</translation>
    </message>
  </context>
  <context>
    <name>Updating</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Comparing the two dates…</source>
      <translation>Comparaison des deux dates…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels as they were: %d.</source>
      <translation>Étiquettes inchangées : %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels that hold on this date too: %d; one undo takes all of that back.</source>
      <translation>Étiquettes qui valent aussi à cette date : %d ; une annulation reprend tout.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels where the two images share no ground: %d.</source>
      <translation>Étiquettes là où les deux images ne partagent aucun terrain : %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>No growth stands out from what light and season change.</source>
      <translation>Aucune croissance ne ressort de ce que changent lumière et saison.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Since %s:</source>
      <translation>Depuis %s :</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>There was no mining to learn from: only the look was compared.</source>
      <translation>Il n'y avait pas de mine dont apprendre : seul l'aspect a été comparé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>no change</source>
      <translation>aucun changement</translation>
    </message>
  </context>
  <context>
    <name>WorkBar</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Stop; nothing half done is kept</source>
      <translation>Arrêter ; rien d'à moitié fait n'est gardé</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>Answers are kept under the name “%s”; the field at the panel's head changes it.</source>
      <translation>Les réponses sont enregistrées sous le nom « %s » ; le champ en tête du panneau le change.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>Making the units of the other scene was stopped; nothing of it was kept.</source>
      <translation>La création des unités de l'autre scène a été arrêtée ; rien n'en a été gardé.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>The engine is installed.</source>
      <translation>Le moteur est installé.</translation>
    </message>
  </context>
</TS>
