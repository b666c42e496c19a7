<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Accounting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>No place was drawn by lot yet, so nothing can be said of what the tools save: choose a share below.</source>
      <translation>Aún no se sorteó ningún lugar, así que nada se puede decir de lo que ahorran las herramientas: elija una fracción abajo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>Save the table of effort</source>
      <translation>Guardar la tabla de esfuerzo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>The table of effort is on the clipboard.</source>
      <translation>La tabla de esfuerzo está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>The table of effort was saved: %s</source>
      <translation>La tabla de esfuerzo se guardó: %s</translation>
    </message>
  </context>
  <context>
    <name>AccuracyPlan</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Add a class of the map</source>
      <translation>Añadir una clase del mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Classes of the map</source>
      <translation>Clases del mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>How much of the map each class has, and how much of that you expect to be right</source>
      <translation>Cuánto del mapa tiene cada clase y cuánto de ello espera que sea correcto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Map class</source>
      <translation>Clase del mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Of the map</source>
      <translation>Del mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Remove the chosen class</source>
      <translation>Quitar la clase elegida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Standard error</source>
      <translation>Error estándar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Standard error of the overall accuracy that is wanted; half of its interval is 1.96 times that</source>
      <translation>Error estándar de la exactitud global que se quiere; la mitad de su intervalo es 1,96 veces eso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>The classes have %.1f %% of the map.</source>
      <translation>Las clases tienen el %.1f %% del mapa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>User's accuracy</source>
      <translation>Exactitud de usuario</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>class %d</source>
      <translation>clase %d</translation>
    </message>
  </context>
  <context>
    <name>ActiveClasses</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>%(chosen)d of %(most)d keys taken</source>
      <translation>%(chosen)d de %(most)d teclas ocupadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Classes on the digit keys</source>
      <translation>Clases en las teclas de dígitos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Earlier key</source>
      <translation>Tecla anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Give the selected class the key before</source>
      <translation>Dar a la clase seleccionada la tecla anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Give the selected class the next key</source>
      <translation>Dar a la clase seleccionada la tecla siguiente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Later key</source>
      <translation>Tecla siguiente</translation>
    </message>
  </context>
  <context>
    <name>ActiveClassesDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Check up to nine classes; they get the keys 1 to 9 in that order. The others stay within reach by search, and labels that exist are not changed.</source>
      <translation>Marque hasta nueve clases; reciben las teclas 1 a 9 en ese orden. Las demás siguen al alcance con la búsqueda, y las etiquetas existentes no cambian.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Classes on the digit keys</source>
      <translation>Clases en las teclas de dígitos</translation>
    </message>
  </context>
  <context>
    <name>AddSceneDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>A further part of the map that is worked on</source>
      <translation>Otra parte del mapa en el que se trabaja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Add a scene</source>
      <translation>Añadir una escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Add scene</source>
      <translation>Añadir escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Another date, or a map of its own</source>
      <translation>Otra fecha, o un mapa propio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Area of interest</source>
      <translation>Área de interés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Ground that earlier parts show already is left out here, so that nothing counts twice.</source>
      <translation>El terreno que las partes anteriores ya muestran se excluye aquí, para que nada cuente dos veces.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>It may show the same ground; its areas are told by themselves.</source>
      <translation>Puede mostrar el mismo terreno; sus áreas se dan por separado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Its areas are added up with those of the parts so far</source>
      <translation>Sus áreas se suman a las de las partes existentes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Its areas are told by themselves and never added to those of other maps</source>
      <translation>Sus áreas se dan por separado y nunca se suman a las de otros mapas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>What was answered on other scenes guides its first draws.</source>
      <translation>Lo respondido en otras escenas guía sus primeros sorteos.</translation>
    </message>
  </context>
  <context>
    <name>Adjusting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>Move the vertices; %s saves them and is done.</source>
      <translation>Mueva los vértices; %s los guarda y termina.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>Shift adds what you click, Alt cuts it; %s is done.</source>
      <translation>Mayús añade lo que pulse, Alt lo recorta; %s termina.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>The outline could not be saved: %s</source>
      <translation>No se pudo guardar el contorno: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>This label is hidden while a unit under it is asked blind; answer that one first.</source>
      <translation>Esta etiqueta está oculta mientras se pregunta a ciegas una unidad bajo ella; responda primero a esa.</translation>
    </message>
  </context>
  <context>
    <name>AreaCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>%(level).0f %% interval; %(what)s: %(n)d, showing it: %(positives)d</source>
      <translation>intervalo del %(level).0f %%; %(what)s: %(n)d, la muestran: %(positives)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>; as precise as a simple random sample of %d</source>
      <translation>; tan preciso como una muestra aleatoria simple de %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Beside it: %s</source>
      <translation>Junto a ello: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Interval that stays valid if you stop as soon as it is narrow enough: %(ends)s %(unit)s</source>
      <translation>Intervalo que sigue siendo válido si se detiene en cuanto es bastante estrecho: %(ends)s %(unit)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Method: %s</source>
      <translation>Método: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>What has no answer, counted as none or all of it: %(bounds)s %(unit)s.</source>
      <translation>Lo que no tiene respuesta, contado como nada o todo: %(bounds)s %(unit)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit</source>
      <translation>auditoría</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit units</source>
      <translation>unidades de auditoría</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>draws</source>
      <translation>unidades sorteadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>no number</source>
      <translation>sin número</translation>
    </message>
  </context>
  <context>
    <name>AreaChoice</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>As on the scene that is worked on</source>
      <translation>Como en la escena en la que se trabaja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation>Polígonos de una capa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The area of interest does not touch the image.</source>
      <translation>El área de interés no toca la imagen.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The current view of the map</source>
      <translation>La vista actual del mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The image is large: a part of it is ready sooner.</source>
      <translation>La imagen es grande: una parte de ella está lista antes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The whole image</source>
      <translation>La imagen entera</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>Zoom the map to the image, or choose polygons that lie on it.</source>
      <translation>Acerque el mapa a la imagen, o elija polígonos que estén sobre ella.</translation>
    </message>
  </context>
  <context>
    <name>AreasTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>, %(area)s %(unit)s more without data</source>
      <translation>, más %(area)s %(unit)s sin datos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;Areas&lt;/b&gt;</source>
      <translation>&lt;b&gt;Áreas&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;Areas&lt;/b&gt; in %(area)s %(unit)s</source>
      <translation>&lt;b&gt;Áreas&lt;/b&gt; en %(area)s %(unit)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>All mining</source>
      <translation>Toda la minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>All scenes of this map (%d)</source>
      <translation>Todas las escenas de este mapa (%d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Areas of the scene that is worked on, or the sum over all scenes of its map</source>
      <translation>Áreas de la escena en la que se trabaja, o la suma de todas las escenas de su mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Areas of what</source>
      <translation>Áreas de qué</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Copy the table of areas, with every error, to the clipboard</source>
      <translation>Copiar la tabla de áreas, con todos los errores, al portapapeles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Not mining</source>
      <translation>No es minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Reading the labels: %d %%</source>
      <translation>Leyendo las etiquetas: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Save CSV…</source>
      <translation>Guardar CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Save the table of areas, with every error, to a file</source>
      <translation>Guardar la tabla de áreas, con todos los errores, en un archivo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>This scene</source>
      <translation>Esta escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit units: %(answered)s of %(drawn)s</source>
      <translation>unidades de auditoría: %(answered)s de %(drawn)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>draws that count: %s</source>
      <translation>sorteos que cuentan: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>undecided: %s</source>
      <translation>sin decidir: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>waiting: %s</source>
      <translation>en espera: %s</translation>
    </message>
  </context>
  <context>
    <name>AuditBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>&lt;b&gt;Audit units due: %d.&lt;/b&gt;</source>
      <translation>&lt;b&gt;Unidades de auditoría pendientes: %d.&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask after rounds, of answers</source>
      <translation>Preguntar tras las rondas, de las respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask some answered units a second time, to see how well interpreters agree</source>
      <translation>Preguntar algunas unidades respondidas una segunda vez, para ver cuánto concuerdan los intérpretes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask the audit units that are due, in the tab Review</source>
      <translation>Preguntar las unidades de auditoría pendientes, en la pestaña Revisar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask the next</source>
      <translation>Preguntar las siguientes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask twice</source>
      <translation>Preguntar dos veces</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask twice, of answers</source>
      <translation>Preguntar dos veces, de las respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Audit sample</source>
      <translation>Muestra de auditoría</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Audit units in percent of answers</source>
      <translation>Unidades de auditoría en porcentaje de las respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Check the map</source>
      <translation>Comprobar el mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Draw a sample…</source>
      <translation>Sortear una muestra…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Draw units by chance alone, to check the map by: never learnt from, asked without a guess</source>
      <translation>Sortear unidades solo al azar, para comprobar el mapa: nunca sirven para aprender y se preguntan sin conjetura</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Error matrix</source>
      <translation>Matriz de error</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>How many answered units are asked a second time after rounds, without a hint, in percent of them</source>
      <translation>Cuántas unidades respondidas se preguntan otra vez tras las rondas, sin pista, en porcentaje de ellas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>How many audit units come after rounds by themselves, in percent of the answered draws</source>
      <translation>Cuántas unidades de auditoría llegan solas tras las rondas, en porcentaje de los sorteos respondidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Let the model map the scene, and say by the audit units how accurate that is</source>
      <translation>Dejar que el modelo cartografíe la escena, y decir con las unidades de auditoría cuán exacto es</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>None drawn yet. Units drawn by chance alone check the areas without any model.</source>
      <translation>Aún no se sorteó ninguna. Las unidades sorteadas solo al azar comprueban las áreas sin ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Nothing is due.</source>
      <translation>No hay nada pendiente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Show the error matrix of the checked map as it is published, in shares of area</source>
      <translation>Mostrar la matriz de error del mapa comprobado como se publica, en proporciones del área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>There are no units yet to draw from; make them in the tab Review.</source>
      <translation>Aún no hay unidades de las que sortear; genérelas en la pestaña Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Units asked twice in percent of answers</source>
      <translation>Unidades preguntadas dos veces en porcentaje de las respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Waiting for an answer in the tab Review: %d.</source>
      <translation>En espera de respuesta en la pestaña Revisar: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>none</source>
      <translation>ninguna</translation>
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
      <translation>&lt;b&gt;Unidades: %(units)s, unos %(length)s&lt;/b&gt; a %(seconds).0f s cada una; de minería unas %(mines).0f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>About which share of the land mining may cover; a guess is enough</source>
      <translation>Qué parte del terreno puede cubrir la minería, más o menos; basta una conjetura</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Any number of units; can be enlarged later.</source>
      <translation>Cualquier número de unidades; se puede ampliar después.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Design</source>
      <translation>Diseño</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Draw</source>
      <translation>Sortear</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Draw an audit sample</source>
      <translation>Sortear una muestra de auditoría</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Half of the 95 % interval of the mining area that is wanted</source>
      <translation>La mitad del intervalo del 95 % que se desea para el área de minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How many units are asked in each drawn block</source>
      <translation>Cuántas unidades se preguntan en cada bloque sorteado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How many units are drawn now</source>
      <translation>Cuántas unidades se sortean ahora</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How precise the area is</source>
      <translation>Qué tan precisa es el área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How precise the overall accuracy is</source>
      <translation>Qué tan precisa es la exactitud global</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How units are chosen; every design is by chance alone</source>
      <translation>Cómo se eligen las unidades; todo diseño es solo al azar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Mining</source>
      <translation>Minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Mining, about</source>
      <translation>Minería, cerca de</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>More units where mining is mapped and around it, where it is missed most. Needs a map.</source>
      <translation>Más unidades donde hay minería cartografiada y alrededor, donde más se escapa. Necesita un mapa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Not mining</source>
      <translation>No es minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Plan by</source>
      <translation>Planificar por</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Points: units by their area</source>
      <translation>Puntos: unidades según su área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Simple: every unit alike</source>
      <translation>Simple: todas las unidades por igual</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Stratified: mapped, around it, the rest</source>
      <translation>Estratificado: lo cartografiado, su entorno, el resto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>The unit around each of some random points; most precise where units differ in size.</source>
      <translation>La unidad en torno a cada uno de unos puntos aleatorios; lo más preciso donde las unidades difieren de tamaño.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Two-stage: blocks, then units in them</source>
      <translation>Dos etapas: bloques, luego unidades en ellos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units a block</source>
      <translation>Unidades por bloque</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units lie together, so that looking takes less time; less precise for the same number.</source>
      <translation>Las unidades están juntas, así que mirarlas lleva menos tiempo; menos preciso para el mismo número.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>What the number of units is reckoned from: Cochran 1977, or Olofsson 2014</source>
      <translation>De qué se calcula el número de unidades: Cochran 1977 u Olofsson 2014</translation>
    </message>
  </context>
  <context>
    <name>ByHand</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_hand.py" />
      <source>Draw the outline; a right click ends it, and it is saved at once.</source>
      <translation>Dibuje el contorno; un clic derecho lo termina y se guarda enseguida.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_hand.py" />
      <source>The label could not be saved: %s</source>
      <translation>No se pudo guardar la etiqueta: %s</translation>
    </message>
  </context>
  <context>
    <name>ByLot</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_lot.py" />
      <source>By lot, what is here is drawn by hand: click its corners, a right click ends it and saves it.</source>
      <translation>Por sorteo, lo que hay aquí se dibuja a mano: pulse sus esquinas; un clic derecho lo termina y lo guarda.</translation>
    </message>
  </context>
  <context>
    <name>ChangeBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>All mining</source>
      <translation>Toda la minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask its audit units here</source>
      <translation>Preguntar aquí sus unidades de auditoría</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask its audit units here (%d left)</source>
      <translation>Preguntar aquí sus unidades de auditoría (quedan %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask the audit units of the earlier date on this image, in the tab Review: the same places on both dates tell change best</source>
      <translation>Preguntar las unidades de auditoría de la fecha anterior en esta imagen, en la pestaña Revisar: los mismos lugares en ambas fechas dicen mejor el cambio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Audit units answered on both dates: %d.</source>
      <translation>Unidades de auditoría respondidas en ambas fechas: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Change is told by these pairs: what both dates share drops out of the error.</source>
      <translation>El cambio se da por estos pares: lo que ambas fechas comparten sale del error.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Change since an earlier date</source>
      <translation>Cambio desde una fecha anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Classes that changed less: %d</source>
      <translation>Clases que cambiaron menos: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Earlier scene</source>
      <translation>Escena anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Net change of separate samples: the draws of the two dates are independent, so their variances add up; gain and loss cannot be told apart.</source>
      <translation>Cambio neto de muestras separadas: los sorteos de las dos fechas son independientes, así que sus varianzas se suman; ganancia y pérdida no se distinguen.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>The scene that this one is compared with</source>
      <translation>La escena con la que se compara esta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>gained</source>
      <translation>ganado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>lost</source>
      <translation>perdido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>net</source>
      <translation>neto</translation>
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
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Earlier scene</source>
      <translation>Escena anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Least size</source>
      <translation>Tamaño mínimo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Least size of a change</source>
      <translation>Tamaño mínimo de un cambio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Look for changes</source>
      <translation>Buscar cambios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>No outline of mining on that scene waits to be brought up to date. Without any, and without answers there, only the look of the land is compared: fields and seasons will be among what is listed.</source>
      <translation>Ningún contorno de minería de esa escena espera ser actualizado. Sin ninguno, y sin respuestas allí, solo se compara el aspecto del terreno: campos y estaciones estarán entre lo listado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Outlines of mining of that scene, to be compared with this image: %d. What has grown, shrunk, ended or is new comes as a list, with what stayed at its end. Nothing is changed before you accept it.</source>
      <translation>Contornos de minería de esa escena que se comparan con esta imagen: %d. Lo que creció, se redujo, terminó o es nuevo llega como lista, con lo que siguió igual al final. Nada cambia antes de que lo acepte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Smaller changes are left out</source>
      <translation>Los cambios menores se omiten</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>The scene whose labels are brought up to the date of this one</source>
      <translation>La escena cuyas etiquetas se llevan a la fecha de esta</translation>
    </message>
  </context>
  <context>
    <name>ClassCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>A label of %s</source>
      <translation>Una etiqueta de %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Compare with own labels</source>
      <translation>Comparar con etiquetas propias</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Looks like: %s</source>
      <translation>Se parece a: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Show labels of this campaign: of the class and of what it is taken for</source>
      <translation>Mostrar etiquetas de esta campaña: de la clase y de aquello con lo que se confunde</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>no label yet</source>
      <translation>aún sin etiqueta</translation>
    </message>
  </context>
  <context>
    <name>ClassChoice</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_table.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_table.py" />
      <source>leave out</source>
      <translation>omitir</translation>
    </message>
  </context>
  <context>
    <name>ClassFinder</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Class: name, code, or what it looks like</source>
      <translation>Clase: nombre, código o aspecto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Classes found</source>
      <translation>Clases encontradas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Find a class</source>
      <translation>Buscar una clase</translation>
    </message>
  </context>
  <context>
    <name>ClassList</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Class…</source>
      <translation>Clase…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Find a class</source>
      <translation>Buscar una clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Search all classes of the taxonomy by name or code (%s on the map)</source>
      <translation>Buscar todas las clases de la taxonomía por nombre o código (%s en el mapa)</translation>
    </message>
  </context>
  <context>
    <name>ClassTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_table.py" />
      <source>Classes of the values</source>
      <translation>Clases de los valores</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/comparing.py" />
      <source>No other image of this place is in the project; add one, then B shows it in place of the scene.</source>
      <translation>No hay otra imagen de este lugar en el proyecto; añada una, y B la mostrará en lugar de la escena.</translation>
    </message>
  </context>
  <context>
    <name>Concealing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/concealing.py" />
      <source>Maps of the model, and older maps, are switched off while you answer blind.</source>
      <translation>Los mapas del modelo y los mapas anteriores se desactivan mientras responde a ciegas.</translation>
    </message>
  </context>
  <context>
    <name>CountTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>%s (read-only)</source>
      <translation>%s (solo lectura)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Answers need a name: they are still kept under “%s”.</source>
      <translation>Las respuestas necesitan un nombre: se siguen guardando con «%s».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Campaign (*.gpkg)</source>
      <translation>Campaña (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Engine…</source>
      <translation>Motor…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Find %s</source>
      <translation>Buscar %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Open campaign</source>
      <translation>Abrir campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Open read-only</source>
      <translation>Abrir de solo lectura</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Second view of the map (%s)</source>
      <translation>Segunda vista del mapa (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Simulating a landscape… %p%</source>
      <translation>Simulando un paisaje… %p%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Swipe between two dates or layers (%s)</source>
      <translation>Cortina entre dos fechas o capas (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>The engine has not written a log yet.</source>
      <translation>El motor aún no ha escrito un registro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>The next candidates wait in the tab Review.</source>
      <translation>Los próximos candidatos esperan en la pestaña Revisar.</translation>
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
      <translation>&amp;Modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>A segmentation model or classifier of chips in ONNX, its card (JSON) beside it</source>
      <translation>Un modelo de segmentación o un clasificador de recortes en ONNX, con su ficha (JSON) al lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Class here</source>
      <translation>Clase aquí</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Class of the model</source>
      <translation>Clase del modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Detect</source>
      <translation>Detectar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Detect with a model</source>
      <translation>Detectar con un modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Least size</source>
      <translation>Tamaño mínimo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Pixels to which the model gives less of mining are left out</source>
      <translation>Se omiten los píxeles a los que el modelo da menos minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Reads %(bands)s in tiles of %(tile)d pixels. SHA-256 %(sha)s… %(licence)s</source>
      <translation>Lee %(bands)s en teselas de %(tile)d píxeles. SHA-256 %(sha)s… %(licence)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Share of mining</source>
      <translation>Fracción de minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Smaller objects are left out</source>
      <translation>Los objetos menores se omiten</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>The model is being checked …</source>
      <translation>Se está comprobando el modelo …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>The objects come as a list to accept one by one. They become labels of imported origin: areas take them as predictions, never as known.</source>
      <translation>Los objetos llegan como lista para aceptar uno a uno. Se convierten en etiquetas de origen importado: las áreas los toman como predicciones, nunca como conocidos.</translation>
    </message>
  </context>
  <context>
    <name>DrawsBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Area error</source>
      <translation>Error de área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>By chance, every unit alike; needs the most answers, to compare with.</source>
      <translation>Al azar, todas las unidades por igual; requiere más respuestas, para comparar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>By chance, half of them from the class that the model calls least often; to compare with.</source>
      <translation>Al azar, la mitad de la clase que el modelo llama menos; para comparar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Committee</source>
      <translation>Comité</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Entropy</source>
      <translation>Entropía</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>First a stratum is drawn, units of one predicted class that look alike, then a unit in it: a batch spreads over units that look different</source>
      <translation>Primero se sortea un estrato, unidades de una clase predicha que se parecen, luego una unidad en él: un lote se reparte sobre unidades de aspecto distinto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>How the units of the next rounds are drawn; each draw's probability is stored, whichever it is</source>
      <translation>Cómo se sortean las unidades de las próximas rondas; la probabilidad de cada sorteo se guarda, sea cual sea</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>How units are drawn</source>
      <translation>Cómo se sortean las unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Margin</source>
      <translation>Margen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Random</source>
      <translation>Azar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Random by class</source>
      <translation>Azar por clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Strata first</source>
      <translation>Primero estratos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units about which the three classifiers of the model disagree.</source>
      <translation>Unidades en las que los tres clasificadores del modelo discrepan.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units by the area that the map probably has wrong: large ones sooner.</source>
      <translation>Unidades según el área que el mapa probablemente tiene mal: antes las grandes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units that the model is least sure of; later ones that the areas need most.</source>
      <translation>Unidades de las que el modelo está menos seguro; más tarde las que más necesitan las áreas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units that the model spreads over the most classes.</source>
      <translation>Unidades que el modelo reparte entre más clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units whose two likeliest classes are closest to each other.</source>
      <translation>Unidades cuyas dos clases más probables están más cerca una de otra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Variance (default)</source>
      <translation>Varianza (predeterminado)</translation>
    </message>
  </context>
  <context>
    <name>EffortSummary</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_summary.py" />
      <source>Effort by class</source>
      <translation>Esfuerzo por clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_summary.py" />
      <source>From the log of people only, means with 95 % intervals; what a simulated interpreter did in a replay is not in here. More in the tab Effort.</source>
      <translation>Solo del registro de personas, medias con intervalos del 95 %; lo que un intérprete simulado hizo en una reproducción no está aquí. Más en la pestaña Esfuerzo.</translation>
    </message>
  </context>
  <context>
    <name>EffortTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Compared arms</source>
      <translation>Brazos comparados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Copy the table by person, day, class, size and tool, with every interval, to the clipboard</source>
      <translation>Copiar la tabla por persona, día, clase, tamaño y herramienta, con todos los intervalos, al portapapeles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Divide the effort</source>
      <translation>Dividir el esfuerzo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Divide the labels by person, day, class, size in pixels, or tool</source>
      <translation>Dividir las etiquetas por persona, día, clase, tamaño en píxeles o herramienta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Draw by hand by lot, of places</source>
      <translation>Dibujar a mano por sorteo, de los lugares</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Effort</source>
      <translation>Esfuerzo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>From so many places, chosen by lot, the help of the tools is withheld: what is there is drawn by hand, to see what the help is worth. 10 to 20 % tell enough</source>
      <translation>En tantos lugares, elegidos por sorteo, se retiene la ayuda de las herramientas: lo que hay allí se dibuja a mano, para ver cuánto vale la ayuda. Del 10 al 20 % basta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>From the log of people only: what a simulated interpreter did in a replay is not in here.</source>
      <translation>Solo del registro de personas: lo que un intérprete simulado hizo en una reproducción no está aquí.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Means with 95 % intervals. By hand: vertices of the outline simplified to a pixel, one to close, one for the class. Ratios: assisted over drawn by hand by lot.</source>
      <translation>Medias con intervalos del 95 %. A mano: vértices del contorno simplificado a un píxel, uno para cerrar, uno para la clase. Razones: asistido sobre dibujado a mano por sorteo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Nothing was counted yet. While you label, clicks, keys, wheel notches and strokes are counted, and the seconds in which you are active; pauses of more than a minute are left out. Draw or answer something.</source>
      <translation>Aún no se contó nada. Mientras etiqueta se cuentan clics, teclas, pasos de la rueda y trazos, y los segundos en que está activo; las pausas de más de un minuto se excluyen. Dibuje o responda algo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Places drawn by hand by lot, in percent</source>
      <translation>Lugares dibujados a mano por sorteo, en porcentaje</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Reading the labels: %d %%</source>
      <translation>Leyendo las etiquetas: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Save CSV…</source>
      <translation>Guardar CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Save the table by person, day, class, size and tool, with every interval, to a file</source>
      <translation>Guardar en un archivo la tabla por persona, día, clase, tamaño y herramienta, con todos los intervalos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Which lot: of objects drawn with the tools, or of places of a harvest</source>
      <translation>Qué sorteo: de objetos dibujados con las herramientas, o de lugares de una cosecha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>arms of the harvest</source>
      <translation>brazos de la cosecha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>arms of the tools</source>
      <translation>brazos de las herramientas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by class</source>
      <translation>por clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by day</source>
      <translation>por día</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by person</source>
      <translation>por persona</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by size</source>
      <translation>por tamaño</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by tool</source>
      <translation>por herramienta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>none</source>
      <translation>ninguna</translation>
    </message>
  </context>
  <context>
    <name>EngineOffer</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>About %(download)d MB to download, some %(minutes)d minutes, while you go on digitising.</source>
      <translation>Unos %(download)d MB para descargar, cerca de %(minutes)d minutos, mientras usted sigue digitalizando.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>Install the engine…</source>
      <translation>Instalar el motor…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>Open the window that installs it in the background</source>
      <translation>Abrir la ventana que lo instala en segundo plano</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Being installed.&lt;/b&gt; You can close this window and go on.</source>
      <translation>&lt;b&gt;Instalándose.&lt;/b&gt; Puede cerrar esta ventana y seguir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Damaged.&lt;/b&gt; %s</source>
      <translation>&lt;b&gt;Dañado.&lt;/b&gt; %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Installed.&lt;/b&gt; The engine can be used.</source>
      <translation>&lt;b&gt;Instalado.&lt;/b&gt; El motor se puede usar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Not installed.&lt;/b&gt; Digitising works; what learns needs it.</source>
      <translation>&lt;b&gt;No instalado.&lt;/b&gt; La digitalización funciona; lo que aprende lo necesita.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>A folder with the packages as wheels, for machines without network</source>
      <translation>Una carpeta con los paquetes como wheels, para máquinas sin red</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Cancel installation</source>
      <translation>Cancelar la instalación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Engine environment</source>
      <translation>Entorno del motor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Finished.</source>
      <translation>Terminado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Found by itself</source>
      <translation>Encontrado automáticamente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Install</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Offline folder</source>
      <translation>Carpeta sin conexión</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Open log</source>
      <translation>Abrir registro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Remove the engine's packages from the disk? Campaigns and labels stay.</source>
      <translation>¿Eliminar del disco los paquetes del motor? Las campañas y las etiquetas se quedan.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Removed.</source>
      <translation>Eliminado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Repair</source>
      <translation>Reparar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>The engine learns from your answers in a process of its own, so that nothing it does can take QGIS down. It has its own Python packages: about %(download)d MB to download, %(disk).1f GB on the disk, some %(minutes)d minutes. QGIS's own packages are not touched.</source>
      <translation>El motor aprende de sus respuestas en un proceso propio, para que nada de lo que haga pueda tumbar QGIS. Tiene sus propios paquetes de Python: unos %(download)d MB que descargar, %(disk).1f GB en el disco, unos %(minutes)d minutos. Los paquetes de QGIS no se tocan.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>What it prints</source>
      <translation>Lo que imprime</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentMaker</name>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Finish the environment</source>
      <translation>Terminar el entorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Looking for a Python</source>
      <translation>Buscando un Python</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Start it again whenever you like; digitising works without it.</source>
      <translation>Vuelva a empezar cuando quiera; la digitalización funciona sin ello.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>The engine is installed</source>
      <translation>El motor está instalado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>The installation was cancelled; nothing half made was kept.</source>
      <translation>La instalación se canceló; no se conservó nada a medias.</translation>
    </message>
  </context>
  <context>
    <name>Estimating</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Audit units drawn: %(units)d; after rounds %(percent).0f %% as many as answers are asked.</source>
      <translation>Unidades de auditoría sorteadas: %(units)d; después de las rondas se pregunta un %(percent).0f %% de lo que se responde.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Mapping the scene…</source>
      <translation>Cartografiando la escena…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Reading the units…</source>
      <translation>Leyendo las unidades…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Save the table of areas</source>
      <translation>Guardar la tabla de áreas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table of areas is on the clipboard.</source>
      <translation>La tabla de áreas está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table of areas was saved: %s</source>
      <translation>La tabla de áreas se guardó: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>There already: %s. Replace it by what is told of the checked map?</source>
      <translation>Ya existe: %s. ¿Reemplazarlo por lo que se dice del mapa comprobado?</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>They come after the candidates that wait already (%d).</source>
      <translation>Vienen después de los candidatos que ya esperan (%d).</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>%(part)s – labels: %(labels)s, chips: %(chips)s</source>
      <translation>%(part)s – etiquetas: %(labels)s, recortes: %(chips)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>About %s on the disk.</source>
      <translation>Cerca de %s en el disco.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>An empty or new folder for the files</source>
      <translation>Una carpeta vacía o nueva para los archivos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Chips</source>
      <translation>Recortes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Export training set</source>
      <translation>Exportar conjunto de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Formats</source>
      <translation>Formatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>In no part</source>
      <translation>En ninguna parte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Not split</source>
      <translation>Sin dividir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Parts</source>
      <translation>Partes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>What the set will hold</source>
      <translation>Lo que contendrá el conjunto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>What the set will hold; nothing is written before you press Export</source>
      <translation>Lo que contendrá el conjunto; no se escribe nada antes de pulsar Exportar</translation>
    </message>
  </context>
  <context>
    <name>ExportTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>&lt;b&gt;Labels: %d&lt;/b&gt;</source>
      <translation>&lt;b&gt;Etiquetas: %d&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Export training set…</source>
      <translation>Exportar el conjunto…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>No labels yet. Label or review first; what you save is exported.</source>
      <translation>Aún no hay etiquetas. Etiquete o revise antes; lo que guarda se exporta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Write labels, weights and image chips to a folder</source>
      <translation>Escribir etiquetas, pesos y recortes de imagen en una carpeta</translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>The training set was written to %(folder)s (files: %(files)d).</source>
      <translation>El conjunto de entrenamiento se escribió en %(folder)s (archivos: %(files)d).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Warnings: %(warnings)d, in its README.md.</source>
      <translation>Advertencias: %(warnings)d, en su README.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Writing the training set…</source>
      <translation>Escribiendo el conjunto de entrenamiento…</translation>
    </message>
  </context>
  <context>
    <name>FeatureModelsDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%(name)s: features added to every unit: %(outputs)d. %(licence)s</source>
      <translation>%(name)s: características añadidas a cada unidad: %(outputs)d. %(licence)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s (missing)</source>
      <translation>%s (falta)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s is among the models already.</source>
      <translation>%s ya está entre los modelos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s is no longer learnt from.</source>
      <translation>Ya no se aprende de %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Add…</source>
      <translation>Añadir…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Choose a model in ONNX that reads pixels or chips, its card (JSON) beside it</source>
      <translation>Elegir un modelo en ONNX que lee píxeles o recortes, con su ficha (JSON) al lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Learn without the selected model again</source>
      <translation>Volver a aprender sin el modelo seleccionado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Model as features</source>
      <translation>Modelo como atributos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Models as features of this scene</source>
      <translation>Modelos como atributos de esta escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>The model is being checked …</source>
      <translation>Se está comprobando el modelo …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>What these models say of each unit (shares of their classes, or the numbers of an embedding) is learnt from beside the bands, from the next round on. Answers and draws stay as they are.</source>
      <translation>Lo que estos modelos dicen de cada unidad (fracciones de sus clases, o los números de un embedding) se aprende junto a las bandas, desde la próxima ronda. Respuestas y sorteos quedan como están.</translation>
    </message>
  </context>
  <context>
    <name>Filling</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Choose a layer of this place, and a class for its values.</source>
      <translation>Elija una capa de este lugar, y una clase para sus valores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Harvesting the model's map…</source>
      <translation>Cosechando el mapa del modelo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>It runs the model.</source>
      <translation>Él ejecuta el modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Objects that the model detects: %d; what you keep is a label of imported origin.</source>
      <translation>Objetos que detecta el modelo: %d; lo que conserve es una etiqueta de origen importado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Objects: %(objects)d (%(hectares).1f ha), withheld: %(withheld)d. Right of answers not seen, from %(threshold).0f %% on: %(hits)d of %(called)d (95 %%: %(lower).0f to %(upper).0f %%).</source>
      <translation>Objetos: %(objects)d (%(hectares).1f ha), retenidos: %(withheld)d. Aciertos en respuestas no vistas, desde %(threshold).0f %%: %(hits)d de %(called)d (95 %%: %(lower).0f a %(upper).0f %%).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Polygons to walk through: %s.</source>
      <translation>Polígonos por recorrer: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>The engine is not installed yet.</source>
      <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>The model looks over the scene…</source>
      <translation>El modelo recorre la escena…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>mended, as not valid: %d</source>
      <translation>reparados por no ser válidos: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>outside: %d</source>
      <translation>fuera: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>rows without a polygon: %d</source>
      <translation>filas sin polígono: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>without a class: %d</source>
      <translation>sin clase: %d</translation>
    </message>
  </context>
  <context>
    <name>GuardMenu</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source> pixels</source>
      <translation> píxeles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>= %s ha</source>
      <translation>= %s ha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Allow overlaps</source>
      <translation>Permitir solapes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Fill holes</source>
      <translation>Rellenar huecos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Holes, overlaps, the smallest area; mend faults</source>
      <translation>Huecos, solapes, el área mínima; corregir fallos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Mend faults (%s)</source>
      <translation>Corregir fallos (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Options of outlines</source>
      <translation>Opciones de los contornos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Otherwise a new tight outline leaves out what other tight outlines cover</source>
      <translation>De lo contrario, un contorno ajustado nuevo excluye lo que cubren otros contornos ajustados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Outlines are saved without holes, whatever their size</source>
      <translation>Los contornos se guardan sin huecos, sea cual sea su tamaño</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Overlaps, gaps, slivers, broken and doubled outlines; one undo takes it back</source>
      <translation>Solapes, vacíos, astillas, contornos rotos y duplicados; un solo deshacer lo revierte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Smaller outlines, parts, holes and gaps are not mapped</source>
      <translation>Los contornos, partes, huecos y vacíos menores no se cartografían</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Smallest area</source>
      <translation>Área mínima</translation>
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
      <translation>Cosechar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Harvest the model's map</source>
      <translation>Cosechar el mapa del modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Least size</source>
      <translation>Tamaño mínimo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Of the answers that the model had not seen, so many must be mining where it says so</source>
      <translation>De las respuestas que el modelo no había visto, tantas han de ser minería donde él lo dice</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Smaller objects are left out</source>
      <translation>Los objetos menores se omiten</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>The objects come as a list to accept one by one or in one go. They become labels of harvested origin: areas take them as predictions, never as known.</source>
      <translation>Los objetos llegan como lista para aceptar uno a uno o todos a la vez. Se convierten en etiquetas de origen cosechado: las áreas los toman como predicciones, nunca como conocidos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>These are drawn by hand, without help: that tells what the help is worth and whether it misleads</source>
      <translation>Estos se dibujan a mano, sin ayuda: eso dice cuánto vale la ayuda y si engaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Withheld by lot</source>
      <translation>Retenidos por sorteo</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add a scene: another date, or another image</source>
      <translation>Añadir una escena: otra fecha u otra imagen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add scene</source>
      <translation>Añadir escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add scene…</source>
      <translation>Añadir escena…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Begin with what was learnt elsewhere…</source>
      <translation>Empezar con lo aprendido en otro lugar…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Click for environment, log and restart.</source>
      <translation>Pulse para entorno, registro y reinicio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Close campaign</source>
      <translation>Cerrar campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Digitising works; what learns needs the engine.</source>
      <translation>La digitalización funciona; lo que aprende necesita el motor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Engine %s</source>
      <translation>Motor %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Engine environment…</source>
      <translation>Entorno del motor…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Find the image…</source>
      <translation>Localizar la imagen…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Forget what was learnt elsewhere</source>
      <translation>Olvidar lo aprendido en otro lugar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Interpreter</source>
      <translation>Intérprete</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Learn from what other models (ONNX) say of the units, beside the bands; add or remove one</source>
      <translation>Aprender de lo que otros modelos (ONNX) dicen de las unidades, junto a las bandas; añadir o quitar uno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Let another campaign guide the first draws; best for the same place</source>
      <translation>Dejar que otra campaña guíe los primeros sorteos; mejor para el mismo lugar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Models as features of this scene…</source>
      <translation>Modelos como atributos de esta escena…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>New campaign…</source>
      <translation>Nueva campaña…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>No campaign</source>
      <translation>Sin campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Only a scene on which nothing was drawn or labelled yet</source>
      <translation>Solo una escena en la que aún no se sorteó ni etiquetó nada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Open campaign…</source>
      <translation>Abrir campaña…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Restart the engine</source>
      <translation>Reiniciar el motor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Save what was learnt…</source>
      <translation>Guardar lo aprendido…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Scene</source>
      <translation>Escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Show the engine's log</source>
      <translation>Mostrar el registro del motor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Take this scene out</source>
      <translation>Quitar esta escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The campaign: begin, open or close one</source>
      <translation>La campaña: comenzar, abrir o cerrar una</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is ready.</source>
      <translation>El motor está listo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is starting.</source>
      <translation>El motor está arrancando.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is working; you can go on.</source>
      <translation>El motor está trabajando; puede seguir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine stopped. Nothing is lost; restart it here.</source>
      <translation>El motor se detuvo. No se ha perdido nada; reinícielo aquí.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The image of the scene is not where it was: say where it is now</source>
      <translation>La imagen de la escena no está donde estaba: diga dónde está ahora</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Try the sample</source>
      <translation>Probar la muestra</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Write answers, model (ONNX) and card for another campaign or program</source>
      <translation>Escribir respuestas, modelo (ONNX) y ficha para otra campaña o programa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Your initials; they are kept with every answer</source>
      <translation>Sus iniciales; se guardan con cada respuesta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>busy</source>
      <translation>ocupado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>initials</source>
      <translation>iniciales</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>not installed</source>
      <translation>no instalado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>starting</source>
      <translation>arrancando</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>stopped</source>
      <translation>detenido</translation>
    </message>
  </context>
  <context>
    <name>ImageWatch</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/image_watch.py" />
      <source>Show it again</source>
      <translation>Mostrarla de nuevo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/image_watch.py" />
      <source>The image of %s is not in the project any more, but you still label that scene.</source>
      <translation>La imagen de %s ya no está en el proyecto, pero se sigue etiquetando esa escena.</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>%s holds no polygons that QGIS can read.</source>
      <translation>%s no contiene polígonos que QGIS pueda leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>A layer of polygons of the project</source>
      <translation>Una capa de polígonos del proyecto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Choose a file of polygons; it becomes a layer of the project</source>
      <translation>Elegir un archivo de polígonos; se convierte en una capa del proyecto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Field of the class</source>
      <translation>Campo de la clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Import polygons of an older map</source>
      <translation>Importar polígonos de un mapa antiguo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Reading the values: %d %%</source>
      <translation>Leyendo los valores: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The field has more than %d values: it does not look like one of classes.</source>
      <translation>El campo tiene más de %d valores: no parece uno de clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The field whose value says the class; none where all are of one class</source>
      <translation>El campo cuyo valor dice la clase; ninguno si todos son de una sola clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The project has no other layer of polygons: choose a file (…).</source>
      <translation>El proyecto no tiene otra capa de polígonos: elija un archivo (…).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>They come as a list to walk through, cut to the area of interest. What you keep is a label of imported origin; areas treat it as a prediction, never as known.</source>
      <translation>Llegan como lista que recorrer, recortados al área de interés. Lo que conserve es una etiqueta de origen importado; las áreas lo tratan como predicción, nunca como conocido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>all of them</source>
      <translation>todos</translation>
    </message>
  </context>
  <context>
    <name>KeyMap</name>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Accept a list's row, then move its vertices</source>
      <translation>Aceptar una fila de la lista, luego mover sus vértices</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Accept a list's row, then use the smart tool</source>
      <translation>Aceptar una fila de la lista, luego usar la herramienta inteligente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Active class %d: answer with it, or pick it</source>
      <translation>Clase activa %d: responder con ella, o elegirla</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Agree with the model; in a list, accept; take an object, end an outline; of a site, done</source>
      <translation>Estar de acuerdo con el modelo; en una lista, aceptar; tomar un objeto, terminar un contorno; de un sitio, hecho</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Ask again later</source>
      <translation>Preguntar de nuevo después</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Cannot decide; of a site, unclear extent</source>
      <translation>No se puede decidir; de un sitio, extensión incierta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Dismiss a question; give up an outline</source>
      <translation>Descartar una pregunta; abandonar un contorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Drag boxes instead of strokes</source>
      <translation>Arrastrar rectángulos en vez de trazos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Draw an outline along edges, or take objects again</source>
      <translation>Dibujar un contorno a lo largo de los bordes, o volver a tomar objetos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Edit the shape</source>
      <translation>Editar la forma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Find any class</source>
      <translation>Buscar cualquier clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Hide outlines while held</source>
      <translation>Ocultar los contornos mientras se mantiene</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Hold a site</source>
      <translation>Reservar un sitio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Larger objects</source>
      <translation>Objetos mayores</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Lines as drawn instead of along edges</source>
      <translation>Líneas como se dibujan en vez de a lo largo de los bordes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Mend faults</source>
      <translation>Corregir fallos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>More like this</source>
      <translation>Más como este</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next confidence for labels and answers</source>
      <translation>Confianza siguiente de etiquetas y respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next delineation for labels and answers</source>
      <translation>Delimitación siguiente de etiquetas y respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next status for labels and answers</source>
      <translation>Estado siguiente de etiquetas y respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next unfinished site</source>
      <translation>Siguiente sitio sin terminar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Not mining; in a list, reject; of a site, nothing found</source>
      <translation>No es minería; en una lista, rechazar; de un sitio, nada encontrado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Redo what was undone last</source>
      <translation>Rehacer lo último que se deshizo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Second view of the map</source>
      <translation>Segunda vista del mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Show or hide the strip of keys</source>
      <translation>Mostrar u ocultar la franja de teclas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Show the other date while held</source>
      <translation>Mostrar la otra fecha mientras se mantiene</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Smaller objects</source>
      <translation>Objetos menores</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Split the outline of a list's row</source>
      <translation>Dividir el contorno de una fila de la lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Swipe between two dates or layers</source>
      <translation>Cortina entre dos fechas o capas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Take objects from the next source</source>
      <translation>Tomar objetos de la siguiente fuente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Take objects with the smart tool</source>
      <translation>Tomar objetos con la herramienta inteligente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>The group above the class</source>
      <translation>El grupo por encima de la clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>The key %(key)s means “%(name)s” already; give that another key first.</source>
      <translation>La tecla %(key)s ya significa «%(name)s»; dele antes otra tecla a eso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Undo the last answer or label; take back a corner</source>
      <translation>Deshacer la última respuesta o etiqueta; retirar un vértice</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Write a note on the next label or answer</source>
      <translation>Escribir una nota sobre la próxima etiqueta o respuesta</translation>
    </message>
  </context>
  <context>
    <name>LabelTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Choose the classes on the keys 1 to 9</source>
      <translation>Elegir las clases de las teclas 1 a 9</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Class of the next label</source>
      <translation>Clase de la próxima etiqueta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Click the object that is outlined, drag over several; + and − change its size (%s)</source>
      <translation>Pulse el objeto contorneado, arrastre sobre varios; + y − cambian su tamaño (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Digits…</source>
      <translation>Dígitos…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Do again what was taken back last (%s)</source>
      <translation>Volver a hacer lo último que se deshizo (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Drag around the object, or click a few places along its edge; the outline follows the image (%s)</source>
      <translation>Arrastre alrededor del objeto, o pulse en algunos lugares a lo largo del borde; el contorno sigue la imagen (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Draw with QGIS's own tool, with its snapping and tracing; the class is filled in</source>
      <translation>Dibujar con la herramienta de QGIS, con su autoensamblado y su trazado; la clase se rellena sola</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Find more like this unit</source>
      <translation>Buscar más como esta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Let the next candidates be units that resemble the one that you clicked last (%s)</source>
      <translation>Hacer que los próximos candidatos se parezcan a la última unidad pulsada (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Outline</source>
      <translation>Contorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Smart</source>
      <translation>Inteligente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Take the last label back (%s)</source>
      <translation>Retirar la última etiqueta (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>What this day took; more in the tab Effort</source>
      <translation>Lo que costó este día; más en la pestaña Esfuerzo</translation>
    </message>
  </context>
  <context>
    <name>Labelling</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Click a single unit first (%s: smaller objects): the next batch will resemble it.</source>
      <translation>Haga clic antes en una sola unidad (%s hace los objetos más pequeños): el próximo lote se le parecerá.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Drag a box now.</source>
      <translation>Arrastre ahora un rectángulo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Drag a stroke now.</source>
      <translation>Arrastre ahora un trazo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Labels mended: %d.</source>
      <translation>Etiquetas corregidas: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>No faults found.</source>
      <translation>No se encontraron fallos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Objects come from here now: %s.</source>
      <translation>Los objetos vienen ahora de aquí: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>The outline of the last label is not near: draw one first.</source>
      <translation>El contorno de la última etiqueta no está cerca: dibuje antes uno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>The units are not built yet (tab Review): until then Smart looks at the map as on the screen.</source>
      <translation>Las unidades aún no están generadas (pestaña Revisar): hasta entonces, Inteligente mira el mapa como está en la pantalla.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>There is no group above this class.</source>
      <translation>No hay ningún grupo por encima de esta clase.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>There is no label to cut from: take an object first.</source>
      <translation>No hay etiqueta de la que recortar: tome antes un objeto.</translation>
    </message>
  </context>
  <context>
    <name>ListTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>Sort as listed</source>
      <translation>Ordenar como en la lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>Sort by %s</source>
      <translation>Ordenar por %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>Sort by %s, falling</source>
      <translation>Ordenar por %s, descendente</translation>
    </message>
  </context>
  <context>
    <name>Listing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>&lt;b&gt;Correct the outline&lt;/b&gt;, then press %s.</source>
      <translation>&lt;b&gt;Corrija el contorno&lt;/b&gt; y pulse %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Click a line across the outline, end with a right click (%s gives up).</source>
      <translation>Pulse una línea a través del contorno, termine con un clic derecho (%s abandona).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Click the corners of the shape, end with a right click (%s gives up).</source>
      <translation>Pulse las esquinas de la forma, termine con un clic derecho (%s abandona).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Nothing was drawn there: the place counts as no mining. %s takes that back.</source>
      <translation>No se dibujó nada allí: el lugar cuenta como no minería. %s lo deshace.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Parts: %d; each takes a class of its own.</source>
      <translation>Partes: %d; cada una recibe su propia clase.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Reading the list: %(read)d of %(all)d</source>
      <translation>Leyendo la lista: %(read)d de %(all)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Rows accepted: %(all)d, labels made of them: %(made)d; one undo takes all of that back.</source>
      <translation>Filas aceptadas: %(all)d, etiquetas hechas de ellas: %(made)d; un deshacer lo retira todo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Rows taken off the list: %d.</source>
      <translation>Filas retiradas de la lista: %d.</translation>
    </message>
  </context>
  <context>
    <name>ListsTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source> ha or more</source>
      <translation> ha o más</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept all shown</source>
      <translation>Aceptar todos los mostrados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept it, then add and cut with the smart tool</source>
      <translation>Aceptarlo, luego añadir y recortar con la herramienta inteligente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept it, then move its vertices</source>
      <translation>Aceptarlo, luego mover sus vértices</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>All classes</source>
      <translation>Todas las clases</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Carry all labels that did not change on to this date; one undo takes it back</source>
      <translation>Llevar a esta fecha todas las etiquetas que no cambiaron; un solo deshacer lo revierte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Confirm unchanged (%d)</source>
      <translation>Confirmar sin cambios (%d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Correct</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Detect with a model from elsewhere…</source>
      <translation>Detectar con un modelo de otro lugar…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Volver a hacer lo último que se deshizo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Draw it anew</source>
      <translation>Dibujarlo de nuevo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Draw its outline anew, then accept it</source>
      <translation>Dibujar su contorno de nuevo y aceptarlo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Empty this list</source>
      <translation>Vaciar esta lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Fill a list</source>
      <translation>Llenar una lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Harvest the model's map…</source>
      <translation>Cosechar el mapa del modelo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Import polygons of an older map…</source>
      <translation>Importar polígonos de un mapa antiguo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>It cannot be told from this image</source>
      <translation>No se puede decir con esta imagen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>It is nothing; the keys of classes accept it as one of them</source>
      <translation>No es nada; las teclas de las clases lo aceptan como una de ellas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Least area</source>
      <translation>Área mínima</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Least uncertainty</source>
      <translation>Incertidumbre mínima</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Look for changes since an earlier date…</source>
      <translation>Buscar cambios desde otra fecha…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Make it a label of the class that is proposed</source>
      <translation>Convertirlo en etiqueta de la clase propuesta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Make labels of all rows shown; one undo takes them back</source>
      <translation>Hacer etiquetas de todas las filas mostradas; un solo deshacer las retira</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Part its outline along a line; each part is a row of its own</source>
      <translation>Partir su contorno por una línea; cada parte es una fila propia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Put it at the end of the list</source>
      <translation>Ponerlo al final de la lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Search…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only one class</source>
      <translation>Mostrar solo una clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows in which this text occurs</source>
      <translation>Mostrar solo las filas en que aparece este texto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows of at least this area</source>
      <translation>Mostrar solo las filas de al menos esta área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows that the model is at least so unsure of, from 0 to 1</source>
      <translation>Mostrar solo las filas de las que el modelo está al menos así de inseguro, de 0 a 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Split</source>
      <translation>Partir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Take the last action back</source>
      <translation>Deshacer la última acción</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Unclear</source>
      <translation>Incierto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Which list is shown; the number is what still waits</source>
      <translation>Qué lista se muestra; el número es lo que aún espera</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>unsure ≥ </source>
      <translation>inseguro ≥ </translation>
    </message>
  </context>
  <context>
    <name>MatrixDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>%(name)s %(weight).4f (audit units: %(units)d)</source>
      <translation>%(name)s %(weight).4f (unidades de auditoría: %(units)d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>&lt;b&gt;Overall accuracy: %s&lt;/b&gt; (audit units that count: %d of %d)</source>
      <translation>&lt;b&gt;Exactitud global: %s&lt;/b&gt; (unidades de auditoría que cuentan: %d de %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>All classes</source>
      <translation>Todas las clases</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Blocks of the sample: %d.</source>
      <translation>Bloques de la muestra: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Copy the matrices of all levels, with every error, to the clipboard</source>
      <translation>Copiar las matrices de todos los niveles, con todos los errores, al portapapeles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Error matrix of the map</source>
      <translation>Matriz de error del mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Groups of mining</source>
      <translation>Grupos de la minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>How finely classes are told: mining or not, its groups, or every class</source>
      <translation>Con qué detalle se distinguen las clases: minería o no, sus grupos, o cada clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Mining</source>
      <translation>Minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Mining or not</source>
      <translation>Minería o no</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Not mining</source>
      <translation>No es minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Producer's accuracy</source>
      <translation>Exactitud del productor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Rows: what the map says. Columns: what the audit's answers say. In each cell the share of the area, and the audit units behind it. Accuracies with their 95 % intervals.</source>
      <translation>Filas: lo que dice el mapa. Columnas: lo que dicen las respuestas de la auditoría. En cada celda, la proporción del área y las unidades de auditoría en que se apoya. Exactitudes con sus intervalos del 95 %.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Save CSV…</source>
      <translation>Guardar CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Save the matrices of all levels, with every error, to a file</source>
      <translation>Guardar las matrices de todos los niveles, con todos los errores, en un archivo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>User's accuracy</source>
      <translation>Exactitud de usuario</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Weights of the strata: %s.</source>
      <translation>Pesos de los estratos: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>around it</source>
      <translation>su entorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>mapped</source>
      <translation>lo cartografiado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>the rest</source>
      <translation>el resto</translation>
    </message>
  </context>
  <context>
    <name>MatrixShowing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>Save the error matrix</source>
      <translation>Guardar la matriz de error</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The audit cannot tell an error matrix yet; its accuracies say why.</source>
      <translation>La auditoría aún no permite una matriz de error; las exactitudes dicen por qué.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The error matrix is on the clipboard.</source>
      <translation>La matriz de error está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The error matrix was saved: %s</source>
      <translation>Se guardó la matriz de error: %s</translation>
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
      <translation>%(part)s – etiquetas: %(labels)d, recortes: %(chips)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%(what)s: %(n)s, each %(actions)s actions and %(seconds)s s</source>
      <translation>%(what)s: %(n)s, cada una %(actions)s acciones y %(seconds)s s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%(what)s: %(n)s, too few for a mean</source>
      <translation>%(what)s: %(n)s, demasiado pocas para una media</translation>
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
      <translation>%s no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s is not a raster file that can be read.</source>
      <translation>%s no es un archivo ráster que se pueda leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s is rotated or has no position on the ground.</source>
      <translation>%s está girada o no tiene posición en el terreno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%s pixels</source>
      <translation>%s píxeles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>(stale)</source>
      <translation>(caducada)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>16 bit</source>
      <translation>16 bits</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>32 bit float</source>
      <translation>Coma flotante de 32 bits</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>&lt;b&gt;%(trial)s&lt;/b&gt;: %(assisted)d assisted, %(control)d by hand by lot.</source>
      <translation>&lt;b&gt;%(trial)s&lt;/b&gt;: %(assisted)d asistidos, %(control)d a mano por sorteo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>&lt;b&gt;Draw this one by hand&lt;/b&gt; (the key of its class, or {edit}), then press {agree}: help is withheld by lot to see its worth.</source>
      <translation>&lt;b&gt;Dibuje este a mano&lt;/b&gt; (la tecla de su clase, o {edit}) y pulse {agree}: la ayuda se retiene por sorteo para ver su valor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>A campaign has one scene at least.</source>
      <translation>Una campaña tiene al menos una escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>A list is walked through in the panel; labels are made at once; sites are places to look at</source>
      <translation>Una lista se recorre en el panel; las etiquetas se hacen enseguida; los sitios son lugares que mirar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>A new or empty folder</source>
      <translation>Una carpeta nueva o vacía</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>A raster file with a coordinate reference system, not rotated</source>
      <translation>Un archivo ráster con sistema de referencia de coordenadas, sin rotar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>A reason is needed.</source>
      <translation>Hace falta un motivo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>A row of the table {} is no longer there.</source>
      <translation>Una fila de la tabla {} ya no está.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>About %d bytes on the disk.</source>
      <translation>Unos %d bytes en el disco.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Accepted rows</source>
      <translation>Filas aceptadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Accuracies</source>
      <translation>Exactitudes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Action on many rows</source>
      <translation>Acción sobre muchas filas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Actions each</source>
      <translation>Acciones cada uno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Actions, ratio</source>
      <translation>Acciones, razón</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Add another one first.</source>
      <translation>Añada antes otra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Add it as another date: its areas are then told by themselves.</source>
      <translation>Añádala como otra fecha: sus áreas se dan entonces por separado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>All classes: {}.</source>
      <translation>Todas las clases: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>All mining together</source>
      <translation>Toda la minería junta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>All of it is decided. The list “Answered” takes single decisions back; the plus fills it anew.</source>
      <translation>Todo está decidido. La lista “Respondidos” deshace decisiones sueltas; el signo más la llena de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>An audit unit guides no draws: the map is checked by it.</source>
      <translation>Una unidad de auditoría no guía sorteos: con ella se comprueba el mapa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>An outline cannot be carried to the coordinates of the scene.</source>
      <translation>Un contorno no se puede llevar a las coordenadas de la escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/turns.py" />
      <source>Another action is still being written.</source>
      <translation>Todavía se está escribiendo otra acción.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Another model</source>
      <translation>Otro modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_plan.py" />
      <source>Answer some rounds first, or choose points.</source>
      <translation>Responda antes algunas rondas, o elija puntos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>Answer the candidate again.</source>
      <translation>Responda de nuevo al candidato.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Answer them, or say that they cannot be decided; then the next ones are drawn.</source>
      <translation>Respóndalos, o diga que no se pueden decidir; entonces se sortean los siguientes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Answered</source>
      <translation>Respondidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Area (m²)</source>
      <translation>Superficie (m²)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Area of interest</source>
      <translation>Área de interés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Arm</source>
      <translation>Brazo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Arms</source>
      <translation>Brazos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>As in the image</source>
      <translation>Como en la imagen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Ask again later</source>
      <translation>Preguntar de nuevo después</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Asked again</source>
      <translation>Preguntada de nuevo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>Asked by</source>
      <translation>Preguntado por</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Assign one in the layer's properties and save it with the image.</source>
      <translation>Asigne uno en las propiedades de la capa y guárdelo con la imagen.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Assignee</source>
      <translation>Asignado a</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Assisted takes %(actions)s times the actions and %(seconds)s times the seconds (95 %% intervals).</source>
      <translation>Asistido lleva %(actions)s veces las acciones y %(seconds)s veces los segundos (intervalos del 95 %%).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Audit sample</source>
      <translation>Muestra de auditoría</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Audit unit</source>
      <translation>Unidad de auditoría</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Audit units, and what is asked again, are asked without a guess.</source>
      <translation>Las unidades de auditoría, y lo que se pregunta otra vez, se preguntan sin conjetura.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Average</source>
      <translation>Media</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Background chips</source>
      <translation>Recortes de fondo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Band %d</source>
      <translation>Banda %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>Bands of {} that it lacks: {}.</source>
      <translation>Bandas de {} que le faltan: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>Bands that {} lacks: {}.</source>
      <translation>Bandas que le faltan a {}: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>Begin a campaign of its own for it, or one whose first image is in longitude and latitude.</source>
      <translation>Comience una campaña propia para ella, o una cuya primera imagen esté en longitud y latitud.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Begin a new campaign for other units; the labels of this one stay usable.</source>
      <translation>Comience una nueva campaña para otras unidades; las etiquetas de esta siguen siendo utilizables.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>Begin and end it outside of the outline.</source>
      <translation>Empiécela y termínela fuera del contorno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Begin it outside of the label and end it outside, on the other side of what shall stay.</source>
      <translation>Empiécelo fuera de la etiqueta y termínelo fuera, al otro lado de lo que debe quedar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Bilinear</source>
      <translation>Bilineal</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Blanked and listed</source>
      <translation>Borrados y listados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Blind, there is nothing to agree with.</source>
      <translation>A ciegas no hay con qué estar de acuerdo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Block size</source>
      <translation>Tamaño del bloque</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Brings the polygons of another map into a campaign of Mining Mapper: as a list to walk through, or as labels of imported origin, from which nothing is learnt until somebody looks at them. Or brings points and polygons in as sites to look at. Polygons are cut to the area of interest, broken ones are mended.

It is written by QGIS itself and needs no engine. Close the campaign in the panel first. One undo in the panel takes all of it back.</source>
      <translation>Trae los polígonos de otro mapa a una campaña de Mining Mapper: como lista que recorrer, o como etiquetas de origen importado, de las que nada se aprende hasta que alguien las mire. O trae puntos y polígonos como sitios que mirar. Los polígonos se recortan al área de interés; los defectuosos se reparan.

Lo escribe el propio QGIS y no necesita el motor. Cierre antes la campaña en el panel. Un solo deshacer en el panel lo retira todo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Buffer</source>
      <translation>Zona de influencia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audits.py" />
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Build the units of the scene first.</source>
      <translation>Genere antes las unidades de la escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/objects.py" />
      <source>Build them in the tab Review.</source>
      <translation>Genérelas en la pestaña Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>By hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By how much neighbouring chips overlap; below the chip size</source>
      <translation>Cuánto se solapan los recortes vecinos; menos que el tamaño del recorte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By scene</source>
      <translation>Por escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By site</source>
      <translation>Por sitio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By spatial blocks</source>
      <translation>Por bloques espaciales</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Byte</source>
      <translation>Byte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>COCO</source>
      <translation>COCO</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>COCO, YOLO and Hugging Face know no unknown: such pixels are blanked, or their chips left out</source>
      <translation>COCO, YOLO y Hugging Face no conocen lo desconocido: esos píxeles se borran o sus recortes se omiten</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>CORINE</source>
      <translation>CORINE</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>CSV file to write the error matrix to, in shares of area with the audit units beside</source>
      <translation>archivo CSV en el que se escribe la matriz de error, en proporciones del área con las unidades de auditoría al lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Campaign</source>
      <translation>Campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>Candidates</source>
      <translation>Candidatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Candidates that are still open: {}.</source>
      <translation>Candidatos aún abiertos: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Cannot decide</source>
      <translation>No se puede decidir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Cells of {:g} m would be more than {}.</source>
      <translation>Celdas de {:g} m serían más de {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Centred on labels</source>
      <translation>Centrados en las etiquetas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Change of a row</source>
      <translation>Cambio de una fila</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Changes since an earlier date</source>
      <translation>Cambios desde una fecha anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Check that the file exists and that you may write to it, or open it read-only.</source>
      <translation>Compruebe que el archivo existe y que puede escribir en él, o ábralo de solo lectura.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/learnt.py" />
      <source>Check that the file is there and that you may write to {}.</source>
      <translation>Compruebe que el archivo está ahí y que puede escribir en {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>Check that you may write there and that there is room.</source>
      <translation>Compruebe que puede escribir allí y que hay espacio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Check that you may write there.</source>
      <translation>Compruebe que puede escribir ahí.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>Check the CRS of the image, and that the outline lies on it.</source>
      <translation>Compruebe el SRC de la imagen y que el contorno esté sobre ella.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Check the file and its rights.</source>
      <translation>Compruebe el archivo y sus permisos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <location filename="../../mining_mapper/plugin/prior_import.py" />
      <source>Check the layer's CRS.</source>
      <translation>Compruebe el SRC de la capa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chip size</source>
      <translation>Tamaño del recorte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chips left out</source>
      <translation>Recortes omitidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Choose a CSV table, a GeoPackage, a shapefile, a GeoJSON or an OpenStreetMap extract.</source>
      <translation>Elija una tabla CSV, un GeoPackage, un shapefile, un GeoJSON o un extracto de OpenStreetMap.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Choose a GeoPackage that was made with “New campaign”.</source>
      <translation>Elija un GeoPackage hecho con «Nueva campaña».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Choose a complete copy of it.</source>
      <translation>Elija una copia completa de ella.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Choose a folder that you may write to, on a disk with space left.</source>
      <translation>Elija una carpeta en la que pueda escribir, en un disco con espacio libre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>Choose a folder that you may write to; close the file where it is open.</source>
      <translation>Elija una carpeta en la que pueda escribir; cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>Choose a layer of known mines that covers the scene, or none.</source>
      <translation>Elija una capa de minas conocidas que cubra la escena, o ninguna.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose an existing folder.</source>
      <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_drawing.py" />
      <source>Choose another design, or try again.</source>
      <translation>Elija otro diseño o inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose another name, or open it with “Open campaign”.</source>
      <translation>Elija otro nombre, o ábrala con «Abrir campaña».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose another one in the panel's head; what was answered stays usable.</source>
      <translation>Elija otra en la cabecera del panel; lo respondido sigue siendo utilizable.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>Choose another one of the list.</source>
      <translation>Elija otro de la lista.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Choose cloud, shadow, too coarse or cannot tell.</source>
      <translation>Elija nube, sombra, demasiado basta o no sé decir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose it in the panel's head.</source>
      <translation>Elíjala en la cabecera del panel.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Choose it where it is now.</source>
      <translation>Elíjalo donde está ahora.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Choose larger cells.</source>
      <translation>Elija celdas mayores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose one of the list.</source>
      <translation>Elija uno de la lista.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Choose one of: {}.</source>
      <translation>Elija entre: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Choose the GeoPackage where it is now.</source>
      <translation>Elija el GeoPackage donde está ahora.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose the image that the campaign was begun with.</source>
      <translation>Elija la imagen con la que se empezó la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose the image that the campaign was begun with; add others as scenes.</source>
      <translation>Elija la imagen con la que se empezó la campaña; añada otras como escenas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>Choose the later scene in the panel's head, or add it there as a scene of another date.</source>
      <translation>Elija la escena posterior en la cabecera del panel, o añádala allí como escena de otra fecha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Choose the scene that shows it.</source>
      <translation>Elija la escena que lo muestra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Choose what is shown on this side</source>
      <translation>Elija lo que se muestra de este lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Class of all</source>
      <translation>Clase de todos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prompted.py" />
      <source>Click again.</source>
      <translation>Pulse de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>Close it there, or open it read-only. If that machine crashed, delete {} and try again.</source>
      <translation>Ciérrela allí, o ábrala de solo lectura. Si esa máquina falló, elimine {} e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Close it where it is being edited, or copy it to a folder that you may write to; then open it again.</source>
      <translation>Ciérrela donde se está editando, o cópiela a una carpeta en la que pueda escribir; luego ábrala de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Code, where there is no field of the class</source>
      <translation>Código, donde no hay campo de la clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Codes of the classes to collapse onto, with commas between; empty for none</source>
      <translation>Códigos de las clases en que agrupar, separados por comas; vacío para ninguna</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Collapse onto</source>
      <translation>Agrupar en</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Comes in as</source>
      <translation>Entra como</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Commodity</source>
      <translation>Sustancia mineral</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Compression</source>
      <translation>Compresión</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>Copy the campaign to a folder that you may write to, or open it read-only.</source>
      <translation>Copie la campaña a una carpeta en la que pueda escribir, o ábrala de solo lectura.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/units.py" />
      <source>Copy the folder {} to where the campaign is.</source>
      <translation>Copie la carpeta {} a donde está la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Copy the folder {} to {}; draws hold for these units only.</source>
      <translation>Copie la carpeta {} a {}; los sorteos solo valen para estas unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Corrected answer</source>
      <translation>Respuesta corregida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Created</source>
      <translation>Creado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Cubic</source>
      <translation>Cúbica</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Cuts an image into units of similar surface, as a campaign of Mining Mapper does, and writes a raster of their numbers: 0 where there is no data or no area of interest, then 1 to n.

Image: a raster file with a coordinate reference system, not rotated. Zeros along its edge and its nodata value are left out.
Area of interest: polygons; only units inside them are made. The whole image when empty.
Size of a unit: mean area in hectares; 21 pixels when empty. Smaller units follow small features and are more to look at.

It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Corta una imagen en unidades de superficie parecida, como lo hace una campaña de Mining Mapper, y escribe un ráster de sus números: 0 donde no hay datos o área de interés, luego 1 a n.

Imagen: un archivo ráster con sistema de referencia de coordenadas, no girado. Los ceros a lo largo de su borde y su valor nodata se excluyen.
Área de interés: polígonos; solo se hacen unidades dentro de ellos. La imagen entera si está vacía.
Tamaño de una unidad: área media en hectáreas; 21 píxeles si está vacío. Las unidades menores siguen entidades pequeñas y son más que mirar.

Necesita el entorno del motor, que instala el panel Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Cutting the image into units</source>
      <translation>Cortando la imagen en unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Data type</source>
      <translation>Tipo de dato</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Decided</source>
      <translation>Decidido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Deflate</source>
      <translation>Deflate</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Deletion</source>
      <translation>Eliminación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Delineation</source>
      <translation>Delimitación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Design</source>
      <translation>Diseño</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/messages.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Detect with a model from elsewhere</source>
      <translation>Detectar con un modelo de fuera</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Distance around sites (metres)</source>
      <translation>Distancia alrededor de los sitios (metros)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Do no more (Esc)</source>
      <translation>No hacer más (Esc)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Doing the last action again…</source>
      <translation>Rehaciendo la última acción…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Done again on {}: {}.</source>
      <translation>Rehecho en {}: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Draw a probability sample</source>
      <translation>Sortear una muestra probabilística</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Draw it again, or press Esc to keep the unit.</source>
      <translation>Dibújelo de nuevo, o pulse Esc para conservar la unidad.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <location filename="../../mining_mapper/plugin/outside_edits.py" />
      <source>Draw it again.</source>
      <translation>Dibújelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Draw it where the scene is.</source>
      <translation>Dibújelo donde está la escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Draw the object by hand, then press {}.</source>
      <translation>Dibuje el objeto a mano y pulse {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Drawing with the tools</source>
      <translation>Dibujar con las herramientas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Earlier image</source>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Edit the layer “{}” of the campaign's group.</source>
      <translation>Edite la capa «{}» del grupo de la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Edits with QGIS's tools</source>
      <translation>Ediciones con las herramientas de QGIS</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Error matrix</source>
      <translation>Matriz de error</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Estimate areas</source>
      <translation>Estimar áreas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Export a campaign's training set</source>
      <translation>Exportar el conjunto de entrenamiento de una campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Features of units</source>
      <translation>Atributos de las unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Features of units (Parquet)</source>
      <translation>Atributos de las unidades (Parquet)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Field of the class</source>
      <translation>Campo de la clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>FlatGeobuf</source>
      <translation>FlatGeobuf</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Folds</source>
      <translation>Particiones</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Formats</source>
      <translation>Formatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Frame</source>
      <translation>Marco muestral</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>Free some space there, or make the folder writable.</source>
      <translation>Libere espacio ahí, o haga que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>From the features</source>
      <translation>A partir de las entidades</translation>
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
      <translation>GeoPackage, FlatGeobuf o GeoJSON que escribir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>GeoParquet</source>
      <translation>GeoParquet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>GeoTIFF to write, a band a class, 255 without unit</source>
      <translation>GeoTIFF que escribir, una banda por clase, 255 sin unidad</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/osm_extract.py" />
      <source>Get the extract anew, or a smaller one.</source>
      <translation>Obtenga de nuevo el extracto, o uno más pequeño.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Give an answer of your own.</source>
      <translation>Dé una respuesta propia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Give another answer, or switch blind off.</source>
      <translation>Dé otra respuesta, o desactive el modo ciego.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Give it one with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>Dele uno con Ráster &gt; Proyecciones &gt; Asignar proyección.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/accepting.py" />
      <source>Give it one with its key or the list of classes.</source>
      <translation>Dele una con su tecla o con la lista de clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Give the class of all instead.</source>
      <translation>Indique en su lugar la clase de todos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Harvest</source>
      <translation>Cosecha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Harvest the model's map</source>
      <translation>Cosechar el mapa del modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Help is withheld here, to see what it is worth.</source>
      <translation>Aquí se retiene la ayuda, para ver cuánto vale.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Help: what this screen is for and what its keys do</source>
      <translation>Ayuda: para qué sirve esta pantalla y qué hacen sus teclas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How labels and chips are parted for training, validation and test, so that none lies in two parts</source>
      <translation>Cómo se reparten etiquetas y recortes entre entrenamiento, validación y prueba, de modo que ninguno quede en dos partes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How many chips without a label are drawn from searched areas; each carries its weight</source>
      <translation>Cuántos recortes sin etiqueta se sortean de las áreas revisadas; cada uno lleva su peso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How values are found where the pixel size changes; masks are made anew from the outlines</source>
      <translation>Cómo se obtienen los valores donde cambia el tamaño del píxel; las máscaras se rehacen a partir de los contornos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Hugging Face datasets</source>
      <translation>Conjuntos de datos de Hugging Face</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Identifier</source>
      <translation>Identificador</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Image and mask chips (GeoTIFF)</source>
      <translation>Recortes de imagen y máscara (GeoTIFF)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Import an older map</source>
      <translation>Importar un mapa anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Import an older map, labels or sites into a campaign</source>
      <translation>Importar un mapa anterior, etiquetas o sitios a una campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>In no part</source>
      <translation>En ninguna parte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>In the checked map: no accuracy yet.</source>
      <translation>En el mapa comprobado: todavía sin exactitud.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>In the checked map: {}.</source>
      <translation>En el mapa comprobado: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Install it with the button in the panel's header.</source>
      <translation>Instálelo con el botón en la cabecera del panel.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <location filename="../../mining_mapper/plugin/work.py" />
      <source>Install it with the panel's light.</source>
      <translation>Instálelo con la luz del panel.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Instance masks (GeoTIFF)</source>
      <translation>Máscaras de instancias (GeoTIFF)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Interpreter</source>
      <translation>Intérprete</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Interpreters make {:.0f} % of the variance of all mining, all of which its interval holds.</source>
      <translation>Los intérpretes suponen el {:.0f} % de la varianza de toda la minería, y su intervalo ya la contiene.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Interpreters make {:.0f} % of the variance of all mining: its standard error is {} {}, not {}.</source>
      <translation>Los intérpretes suponen el {:.0f} % de la varianza de toda la minería: su error estándar es {} {}, no {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>It cannot be written to any more: check the disk and its permissions, then do it again.</source>
      <translation>Ya no se puede escribir en ella: compruebe el disco y sus permisos, y hágalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Necesita el entorno del motor, que instala el panel Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>It was started again; nothing that you saved is lost.</source>
      <translation>Se inició de nuevo; no se ha perdido nada de lo que guardó.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Its GeoPackage, which must not be open in the panel</source>
      <translation>Su GeoPackage, que no debe estar abierto en el panel</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Its first line must name the columns.</source>
      <translation>Su primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Kappa {}: {:.2f} ({:.2f} – {:.2f}).</source>
      <translation>Kappa {}: {:.2f} ({:.2f} – {:.2f}).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Kappa {}: {:.2f}.</source>
      <translation>Kappa {}: {:.2f}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/keys_dialog.py" />
      <source>Keys of Mining Mapper</source>
      <translation>Teclas de Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>LAMES</source>
      <translation>LAMES</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Label</source>
      <translation>Etiquetar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/layers.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Labels of the audit sample are never trained on</source>
      <translation>Las etiquetas de la muestra de auditoría nunca sirven para entrenar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Least size</source>
      <translation>Tamaño mínimo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Left out</source>
      <translation>Omitidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Line between the two pictures</source>
      <translation>Línea entre las dos imágenes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Look for changes</source>
      <translation>Buscar cambios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Making labels of the rows…</source>
      <translation>Haciendo etiquetas de las filas…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Map of mining (answers: {}; audit units: {}):</source>
      <translation>Mapa de minería (respuestas: {}; unidades de auditoría: {}):</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Maus et al.</source>
      <translation>Maus et al.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Mean area of a unit; 21 pixels when empty</source>
      <translation>Área media de una unidad; 21 píxeles si está vacío</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Measuring the units</source>
      <translation>Midiendo las unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Mended faults</source>
      <translation>Fallos corregidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Min</source>
      <translation>Min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Mining Mapper help</source>
      <translation>Ayuda de Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Mining and other</source>
      <translation>Minería y otros</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>Mining area moved {:.0f} % in the last rounds.</source>
      <translation>El área de minería cambió un {:.0f} % en las últimas rondas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>Mining by the model, percent</source>
      <translation>Minería según el modelo, por ciento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Mining classes</source>
      <translation>Clases de minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Model as features</source>
      <translation>Modelo como atributos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Modified</source>
      <translation>Modificado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>More exact answer</source>
      <translation>Respuesta más exacta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Name of the scene's image, where the campaign has several; the one worked on last otherwise</source>
      <translation>Nombre de la imagen de la escena, si la campaña tiene varias; si no, la última trabajada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Nearest</source>
      <translation>Vecino más próximo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>New label</source>
      <translation>Nueva etiqueta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No candidate was answered on this scene yet.</source>
      <translation>Aún no se respondió ningún candidato en esta escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No changes wait. Add a scene of a later date in the panel's head and make its units, then let the plus above look for what has grown, is new or gone since an earlier one. Old labels stay as they are until you accept a change.</source>
      <translation>No espera ningún cambio. Añada una escena de fecha posterior en la cabecera del panel y genere sus unidades, luego deje que el signo más de arriba busque lo que creció, es nuevo o desapareció desde una anterior. Las etiquetas antiguas quedan como están hasta que acepte un cambio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>No format is chosen; tick at least one.</source>
      <translation>No se eligió ningún formato; marque al menos uno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No model from elsewhere was asked. What a segmentation model in ONNX detects on this scene comes as a list to accept; choose its file with the plus above.</source>
      <translation>No se preguntó a ningún modelo de otro lugar. Lo que un modelo de segmentación en ONNX detecta en esta escena llega como lista que aceptar; elija su archivo con el signo más de arriba.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No older map was imported. Its polygons come as a list to keep, correct, split or reject; choose its file, or a layer of the project, with the plus above.</source>
      <translation>No se importó ningún mapa antiguo. Sus polígonos llegan como lista para conservar, corregir, dividir o rechazar; elija su archivo, o una capa del proyecto, con el signo más de arriba.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>No polygon of {} lies in the area of interest.</source>
      <translation>Ningún polígono de {} está en el área de interés.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Not split</source>
      <translation>Sin dividir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/edit_guard.py" />
      <source>Nothing is left of the outline: other labels cover it.</source>
      <translation>No queda nada del contorno: otras etiquetas lo cubren.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Nothing was harvested yet. A harvest takes the model's confident polygons of the whole scene as a list to accept; it needs some rounds of answers first.</source>
      <translation>Aún no se cosechó nada. Una cosecha toma los polígonos en los que el modelo confía, de toda la escena, como lista que aceptar; necesita antes algunas rondas de respuestas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Number of files</source>
      <translation>Número de archivos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Number of folds for cross-validation; every label gets one</source>
      <translation>Número de particiones para la validación cruzada; cada etiqueta recibe una</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Number of labels</source>
      <translation>Número de etiquetas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>Number of rows</source>
      <translation>Número de filas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Number of units</source>
      <translation>Número de unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Numbers or roles of bands with commas between, e.g. red,green,blue; empty is all</source>
      <translation>Números o funciones de las bandas separados por comas, p. ej. red,green,blue; vacío son todas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file of pixels or chips, its card beside it, whose outputs are learnt from beside the bands</source>
      <translation>Archivo ONNX de píxeles o recortes, con su ficha al lado, de cuyas salidas se aprende junto a las bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file of train; the campaign's answers otherwise</source>
      <translation>Archivo ONNX de train; si no, las respuestas de la campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file to write</source>
      <translation>Archivo ONNX que escribir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file, its card beside it</source>
      <translation>Archivo ONNX, con su ficha al lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Of by hand</source>
      <translation>De lo hecho a mano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of everything that is drawn; the same gives the same bytes</source>
      <translation>De todo lo que se sortea; la misma da los mismos bytes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the campaign</source>
      <translation>De la campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the chips; every GDAL since 2018 reads Zstandard, which is four times as fast, other programs want Deflate</source>
      <translation>De los recortes; todo GDAL desde 2018 lee Zstandard, que es cuatro veces más rápido; otros programas piden Deflate</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the image</source>
      <translation>De la imagen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Of values: value=CODE; value=CODE, an empty code leaves out; told from codes, names and vocabularies otherwise</source>
      <translation>De los valores: valor=CÓDIGO; valor=CÓDIGO, un código vacío lo deja fuera; si no, se deduce de códigos, nombres y vocabularios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Older map</source>
      <translation>Mapa antiguo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Older map or places</source>
      <translation>Mapa anterior o lugares</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>On a grid, where labels are</source>
      <translation>En una cuadrícula, donde hay etiquetas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Only a part of it could be done again; the next redo goes on with it, one undo takes it back.</source>
      <translation>Solo se pudo rehacer una parte; el próximo rehacer continúa y un deshacer la quita.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Only a part of it could be taken back; the next undo goes on with it.</source>
      <translation>Solo se pudo deshacer una parte; el próximo deshacer continúa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/long_action.py" />
      <source>Only a part of the rows could be written: {} of {}. One undo takes them back.</source>
      <translation>Solo se pudo escribir una parte de las filas: {} de {}. Un deshacer lo retira.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Only units inside these polygons are made; the whole image when empty</source>
      <translation>Solo se hacen unidades dentro de estos polígonos; la imagen entera si está vacío</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Only what was put off is left: answer it, or say that it cannot be decided.</source>
      <translation>Solo queda lo aplazado: respóndalo, o diga que no se puede decidir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Open it again.</source>
      <translation>Ábrala de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Open it in a spreadsheet and save it anew as CSV.</source>
      <translation>Ábralo en una hoja de cálculo y guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Open it once where you may write to it, or copy it to such a folder.</source>
      <translation>Ábrala una vez donde pueda escribir en ella, o cópiela a una carpeta así.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>OpenStreetMap</source>
      <translation>OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Origin</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Other outline</source>
      <translation>Otro contorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Overlap</source>
      <translation>Solape</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Parquet or CSV file to write</source>
      <translation>Archivo Parquet o CSV que escribir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Parquet or CSV file to write user's and producer's accuracies of all classes to</source>
      <translation>archivo Parquet o CSV en el que se escriben las exactitudes del usuario y del productor de todas las clases</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Pixel size</source>
      <translation>Tamaño del píxel</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Placement</source>
      <translation>Colocación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Places of a harvest</source>
      <translation>Lugares de una cosecha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Point at another unit like it.</source>
      <translation>Señale otra unidad parecida.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Polygons, for sites also points, in any CRS</source>
      <translation>Polígonos, para sitios también puntos, en cualquier SRC</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Preview only</source>
      <translation>Solo vista previa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Preview only: say counts, sizes and warnings, and write nothing.
Folder: new or empty.

It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Solo vista previa: decir cuentas, tamaños y avisos, y no escribir nada.
Carpeta: nueva o vacía.

Necesita el entorno del motor, que instala el panel Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Probabilities</source>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Probability of the draw</source>
      <translation>Probabilidad de la extracción</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Propose candidates</source>
      <translation>Proponer candidatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Push the line with the mouse, or with the arrow keys</source>
      <translation>Empuje la línea con el ratón o con las flechas del teclado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Put it back, or choose “Find the image…” in the campaign's menu.</source>
      <translation>Devuélvala a su lugar, o elija «Localizar la imagen…» en el menú de la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Put it back, or open it where it is now. What was saved before is in it; this was not saved.</source>
      <translation>Devuélvala a su lugar, o ábrala donde está ahora. Lo guardado antes está en ella; esto no se guardó.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Putting rows at the end of the list…</source>
      <translation>Poniendo filas al final de la lista…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Putting what was found on the list…</source>
      <translation>Poniendo en la lista lo encontrado…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>QGIS's own tools</source>
      <translation>Herramientas propias de QGIS</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Raster of unit numbers to write, 0 where there is no unit</source>
      <translation>Ráster de números de unidades que escribir, 0 donde no hay unidad</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Reflectance</source>
      <translation>Reflectancia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Register</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Rejected rows</source>
      <translation>Filas rechazadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Reload the campaign; it may have been changed by another programme.</source>
      <translation>Recargue la campaña; quizá la cambió otro programa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Repair its environment, or look into its log, from the panel's header.</source>
      <translation>Repare su entorno, o consulte su registro, desde la cabecera del panel.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Repeat the last step.</source>
      <translation>Repita el último paso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Resampling</source>
      <translation>Remuestreo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/rounds.py" />
      <source>Restart the engine and propose again; send its log if that does not help.</source>
      <translation>Reinicie el motor y proponga de nuevo; envíe su registro si eso no ayuda.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Roles of bands</source>
      <translation>Papeles de las bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Round</source>
      <translation>Ronda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>STAC catalogue</source>
      <translation>Catálogo STAC</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Sample</source>
      <translation>Muestra</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Sample for AcATaMa</source>
      <translation>Muestra para AcATaMa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>Save or discard the edits of the layer first.</source>
      <translation>Primero guarde o descarte las ediciones de la capa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Save or discard them, then choose the other scene.</source>
      <translation>Guárdelas o descártelas, luego elija la otra escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Save or discard unfinished edits of its layers, switch off the project's automatic transaction groups, and check that the disk has space and may be written to.</source>
      <translation>Guarde o descarte las ediciones sin terminar de sus capas, desactive los grupos de transacciones automáticos del proyecto y compruebe que el disco tiene espacio y permite escribir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Save the layer as GeoTIFF and choose that one.</source>
      <translation>Guarde la capa como GeoTIFF y elija ese.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>Save them, and switch off automatic transaction groups in the project's properties.</source>
      <translation>Guárdelas y desactive los grupos de transacciones automáticos en las propiedades del proyecto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Say counts, sizes and warnings, and write nothing</source>
      <translation>Decir recuentos, tamaños y avisos, y no escribir nada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Scene</source>
      <translation>Escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Score a scene</source>
      <translation>Puntuar una escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Seconds each</source>
      <translation>Segundos cada uno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Seconds, ratio</source>
      <translation>Segundos, razón</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/words.py" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Segment an image into units</source>
      <translation>Segmentar una imagen en unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Share of mining</source>
      <translation>Fracción de minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Share of the labels for the test</source>
      <translation>Fracción de las etiquetas para la prueba</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Share of the labels for validation</source>
      <translation>Fracción de las etiquetas para la validación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Share withheld</source>
      <translation>Proporción retenida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>Shift+click</source>
      <translation>Shift+clic</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>Shift+drag</source>
      <translation>Shift+arrastrar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/map_picture.py" />
      <source>Show an image here, and check the connection where it comes from a server.</source>
      <translation>Muestre aquí una imagen, y compruebe la conexión si viene de un servidor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a block; 0 takes the distance to which the features resemble each other</source>
      <translation>Lado de un bloque; 0 toma la distancia hasta la que se parecen las entidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a chip</source>
      <translation>Lado de un recorte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a pixel in the units of the image's coordinates; 0 keeps the image's own</source>
      <translation>Lado de un píxel en las unidades de las coordenadas de la imagen; 0 conserva el de la imagen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>Simulated scene {}</source>
      <translation>Escena simulada {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Site</source>
      <translation>Sitio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>Sites</source>
      <translation>Sitios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Size of a unit (hectares)</source>
      <translation>Tamaño de una unidad (hectáreas)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>So much around a place belongs to the site; points get 500 m where it is 0</source>
      <translation>Tanto alrededor de un lugar pertenece al sitio; los puntos reciben 500 m donde es 0</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Split</source>
      <translation>División</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Split outline</source>
      <translation>Contorno dividido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Start the work again.</source>
      <translation>Inicie el trabajo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped before all was done again; the next redo goes on with it, one undo takes it back.</source>
      <translation>Detenido antes de rehacerlo todo; el próximo rehacer continúa y un deshacer lo quita.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped before all was taken back; the next undo goes on with it.</source>
      <translation>Detenido antes de deshacerlo todo; el próximo deshacer continúa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped. Rows done: {} of {}; one undo takes them back.</source>
      <translation>Detenido. Filas hechas: {} de {}; un deshacer lo retira todo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped; nothing was changed.</source>
      <translation>Detenido; no se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Stretched, 2 to 98 percent</source>
      <translation>Realzada, 2 a 98 por ciento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>Table (*.csv)</source>
      <translation>Tabla (*.csv)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Take another site, or ask for it; a hold ends by itself after {:g} hours.</source>
      <translation>Tome otro sitio, o pídalo; una reserva termina sola tras {:g} horas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Take or draw a larger one, or choose a smaller area in the menu beside “Digits…”.</source>
      <translation>Tome o dibuje uno mayor, o elija un área menor en el menú junto a «Dígitos…».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Taking rows off the list…</source>
      <translation>Quitando filas de la lista…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Taking the last action back…</source>
      <translation>Deshaciendo la última acción…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Test</source>
      <translation>Prueba</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>The area of interest holds no polygon.</source>
      <translation>El área de interés no contiene ningún polígono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>The campaign has no scene of an earlier date on this ground.</source>
      <translation>La campaña no tiene escena de fecha anterior en este terreno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>The campaign has no scene {}.</source>
      <translation>La campaña no tiene la escena {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The campaign has this image already, as {}.</source>
      <translation>La campaña ya tiene esta imagen, como {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} cannot be opened.</source>
      <translation>La campaña {} no se puede abrir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The campaign {} cannot be written.</source>
      <translation>La campaña {} no se puede escribir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The campaign {} could not be written; nothing was changed.</source>
      <translation>La campaña {} no se pudo escribir; no se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The campaign {} does not exist.</source>
      <translation>La campaña {} no existe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The campaign {} holds no classes.</source>
      <translation>La campaña {} no contiene clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The campaign {} is already open in this QGIS.</source>
      <translation>La campaña {} ya está abierta en este QGIS.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} is closed.</source>
      <translation>La campaña {} está cerrada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The campaign {} is open in another QGIS (process {} on {}, since {}).</source>
      <translation>La campaña {} está abierta en otro QGIS (proceso {} en {}, desde {}).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} is open read-only.</source>
      <translation>La campaña {} está abierta de solo lectura.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} was deleted, moved or replaced while it was open.</source>
      <translation>La campaña {} se eliminó, movió o reemplazó mientras estaba abierta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The campaign {} was made by an earlier version and lacks some tables.</source>
      <translation>La campaña {} se hizo con una versión anterior y le faltan algunas tablas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The disk is full: free some space, then do it again.</source>
      <translation>El disco está lleno: libere espacio y hágalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” could not be saved.</source>
      <translation>Las ediciones de la capa «{}» no se pudieron guardar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” keep the campaign locked.</source>
      <translation>Las ediciones de la capa «{}» mantienen bloqueada la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” were saved.</source>
      <translation>Se guardaron las ediciones de la capa «{}».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <location filename="../../mining_mapper/plugin/work.py" />
      <source>The engine is not installed yet.</source>
      <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/ask_engine.py" />
      <source>The engine is not installed; the Mining Mapper panel installs it.</source>
      <translation>El motor no está instalado; el panel Mining Mapper lo instala.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/rounds.py" />
      <source>The engine proposed something that cannot be a draw; nothing was stored.</source>
      <translation>El motor propuso algo que no puede ser un sorteo; no se guardó nada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine stopped unexpectedly.</source>
      <translation>El motor se detuvo inesperadamente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine was started again to stop other work.</source>
      <translation>El motor se reinició para detener otro trabajo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine was stopped.</source>
      <translation>El motor se detuvo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>The field {} has too many values to be one of classes.</source>
      <translation>El campo {} tiene demasiados valores para ser uno de clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>The file {} does not exist.</source>
      <translation>El archivo {} no existe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>The folder {} cannot be made.</source>
      <translation>No se puede crear la carpeta {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The folder {} cannot be written to.</source>
      <translation>No se puede escribir en la carpeta {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The folder {} does not exist.</source>
      <translation>La carpeta {} no existe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>The groups above them</source>
      <translation>Los grupos por encima de ellas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>The image has one band; classes that differ in colour only will look alike.</source>
      <translation>La imagen tiene una sola banda; las clases que solo difieren en el color parecerán iguales.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The image {} has no coordinate reference system.</source>
      <translation>La imagen {} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The image {} of the campaign is missing.</source>
      <translation>Falta la imagen {} de la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>The key of a class makes it a label.</source>
      <translation>La tecla de una clase lo convierte en una etiqueta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>The last answer is not “not mining” any more.</source>
      <translation>La última respuesta ya no es «no es minería».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior_import.py" />
      <source>The layer {} cannot be brought into the CRS of the campaign.</source>
      <translation>La capa {} no se puede llevar al SRC de la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>The layer {} cannot be brought into the CRS of the scene.</source>
      <translation>La capa {} no se puede llevar al SRC de la escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The layer “{}” has edits that are not saved.</source>
      <translation>La capa «{}» tiene ediciones sin guardar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The layer “{}” shows rows of the campaign and cannot be edited.</source>
      <translation>La capa «{}» muestra filas de la campaña y no se puede editar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>The line does not part the outline.</source>
      <translation>La línea no parte el contorno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>The map as it is</source>
      <translation>El mapa como está</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prompted.py" />
      <source>The mask of the model cannot be read.</source>
      <translation>La máscara del modelo no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>The model knows nothing yet to agree with.</source>
      <translation>El modelo aún no sabe nada con lo que estar de acuerdo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>The next batch (answers: {}, {}) may add {:.3f} to F.</source>
      <translation>El próximo lote (respuestas: {}, {}) puede añadir {:.3f} a F.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>The next batch (answers: {}, {}) will hardly raise F.</source>
      <translation>El próximo lote (respuestas: {}, {}) apenas subirá F.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>The next batch looks for more like this one.</source>
      <translation>El próximo lote busca más como este.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>The outline has %d pixels; what has less than %d is not mapped.</source>
      <translation>El contorno tiene %d píxeles; lo que tiene menos de %d no se cartografía.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <location filename="../../mining_mapper/plugin/outside_edits.py" />
      <source>The outline is empty.</source>
      <translation>El contorno está vacío.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/map_picture.py" />
      <source>The picture of the map is empty.</source>
      <translation>La imagen del mapa está vacía.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>The polygon lies outside the area of interest of this scene.</source>
      <translation>El polígono está fuera del área de interés de esta escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The raster of units {} of the campaign is missing.</source>
      <translation>Falta el ráster de unidades {} de la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/units.py" />
      <source>The raster {} is missing or cannot be read.</source>
      <translation>El ráster {} falta o no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>The sample cannot be written to {}.</source>
      <translation>La muestra no se puede escribir en {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_plan.py" />
      <source>The stratified design needs a map with some mining.</source>
      <translation>El diseño estratificado necesita un mapa con algo de minería.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>The stroke does not go across the last label.</source>
      <translation>El trazo no atraviesa la última etiqueta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>The table {} cannot be written.</source>
      <translation>La tabla {} no se puede escribir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>The test set, with its weights</source>
      <translation>El conjunto de prueba, con sus pesos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>The units of this scene were drawn from and cannot be made anew.</source>
      <translation>De las unidades de esta escena ya se sorteó y no se pueden rehacer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The work was stopped.</source>
      <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audits.py" />
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>There are no units to draw from.</source>
      <translation>No hay unidades de las que sortear.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/objects.py" />
      <source>There are no units yet.</source>
      <translation>Aún no hay unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/accepting.py" />
      <source>There is no class for this candidate.</source>
      <translation>No hay clase para este candidato.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>There is no class {}.</source>
      <translation>No hay clase {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_drawing.py" />
      <source>There is no map to draw by.</source>
      <translation>No hay mapa por el que sortear.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>There is no such scene in the campaign.</source>
      <translation>No hay tal escena en la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>There is nothing to redo.</source>
      <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>They are still there: open the campaign again, then save them.</source>
      <translation>Siguen ahí: abra de nuevo la campaña y guárdelas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>They have too few bands in common: what was learnt there does not help here.</source>
      <translation>Tienen muy pocas bandas en común: lo aprendido allí no ayuda aquí.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/review_queue.py" />
      <source>This answer is no longer in the campaign.</source>
      <translation>Esta respuesta ya no está en la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>This candidate waits no longer.</source>
      <translation>Este candidato ya no espera.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/background.py" />
      <source>This could not be done ({}).</source>
      <translation>Esto no se pudo hacer ({}).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>This scene was worked on and cannot be taken out.</source>
      <translation>En esta escena se trabajó y no se puede quitar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>This site is no longer in the campaign.</source>
      <translation>Este sitio ya no está en la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>Time to stop and to check the map: draw an audit sample in the tab Areas.</source>
      <translation>Es hora de parar y comprobar el mapa: sortee una muestra de auditoría en la pestaña Áreas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Today: %s, in %s.</source>
      <translation>Hoy: %s, en %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Tool</source>
      <translation>Herramienta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Train a model</source>
      <translation>Entrenar un modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Training set</source>
      <translation>Conjunto de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/background.py" />
      <source>Try again; if it happens again, send the details with your report.</source>
      <translation>Inténtelo de nuevo; si vuelve a ocurrir, envíe los detalles con su informe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Type of the numbers; reflectance is times 10000 and stretched values fill the range where it is whole</source>
      <translation>Tipo de los números; la reflectancia se multiplica por 10000 y los valores realzados llenan el rango cuando es entero</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Undo the later change first, or edit the label itself.</source>
      <translation>Deshaga antes el cambio posterior, o edite la propia etiqueta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/edit_guard.py" />
      <source>Undo the other label, or allow overlaps in the menu beside the tools.</source>
      <translation>Deshaga la otra etiqueta, o permita solapes en el menú junto a las herramientas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Undone on {}: {}.</source>
      <translation>Deshecho en {}: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Undone: {}.</source>
      <translation>Deshecho: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Units answered twice: {}.</source>
      <translation>Unidades respondidas dos veces: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Unsearched pixels</source>
      <translation>Píxeles no revisados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Valid from</source>
      <translation>Válido desde</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Valid to</source>
      <translation>Válido hasta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Validation</source>
      <translation>Validación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/turns.py" />
      <source>Wait for its end, or stop it.</source>
      <translation>Espere a que termine, o deténgala.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Warp it to a north-up grid with Raster &gt; Projections &gt; Warp.</source>
      <translation>Reproyéctela a una cuadrícula con el norte arriba con Ráster &gt; Proyecciones &gt; Combar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Werner et al.</source>
      <translation>Werner et al.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>What is written into the folder</source>
      <translation>Lo que se escribe en la carpeta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>What the numbers in the chips are</source>
      <translation>Qué son los números de los recortes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>What was learnt there guides its first draws by {}.</source>
      <translation>Lo aprendido allí guía sus primeros sorteos por {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/journal.py" />
      <source>What was to be changed is no longer there.</source>
      <translation>Lo que se iba a cambiar ya no está.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>What was told, as JSON</source>
      <translation>Lo que se dijo, como JSON</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>What would go is being changed in the layer “{}”.</source>
      <translation>Lo que desaparecería se está modificando en la capa «{}».</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Where chips lie</source>
      <translation>Dónde están los recortes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Which classes the masks and instances have</source>
      <translation>Qué clases tienen las máscaras y las instancias</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Whose values say the class; none where all are of one class</source>
      <translation>Cuyos valores dicen la clase; ninguno donde todos son de una clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Writes the labels of a campaign of Mining Mapper with every attribute and their weights, and parts of the image with masks of the classes, in the formats that are chosen, with a file (README.md) that says what is in there and what may be concluded from it.

Campaign: its GeoPackage. It is only read, and may be open in the panel.
</source>
      <translation>Escribe las etiquetas de una campaña de Mining Mapper con todos los atributos y sus pesos, y partes de la imagen con máscaras de las clases, en los formatos elegidos, con un archivo (README.md) que dice qué hay ahí y qué se puede concluir de ello.

Campaña: su GeoPackage. Solo se lee y puede estar abierto en el panel.
</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Writing…</source>
      <translation>Escribiendo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>YOLO segmentation</source>
      <translation>Segmentación YOLO</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Zstandard</source>
      <translation>Zstandard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>a corner</source>
      <translation>una esquina</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>a corner back</source>
      <translation>quitar una esquina</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>a line, neither point nor polygon</source>
      <translation>una línea, ni punto ni polígono</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>about {:.0f} min</source>
      <translation>unos {:.0f} min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>about {:.0f} s</source>
      <translation>unos {:.0f} s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>add to the last</source>
      <translation>añadir a la última</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>agree</source>
      <translation>de acuerdo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>an unknown machine</source>
      <translation>una máquina desconocida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>an unknown time</source>
      <translation>un momento desconocido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>anchor</source>
      <translation>ancla</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>answers</source>
      <translation>respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>answers: %(answers)s (actions: %(actions)s)</source>
      <translation>respuestas: %(answers)s (acciones: %(actions)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>any class</source>
      <translation>cualquier clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>assisted</source>
      <translation>asistido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>audit unit</source>
      <translation>unidad de auditoría</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>between people</source>
      <translation>entre personas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>blue</source>
      <translation>azul</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>by area (points)</source>
      <translation>por su área (puntos)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>candidates rejected or undecided</source>
      <translation>candidatos rechazados o indecisos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>cannot decide</source>
      <translation>indecidible</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>care and maintenance</source>
      <translation>en cuidado y mantenimiento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>cell {}</source>
      <translation>celda {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>change</source>
      <translation>cambio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>cirrus</source>
      <translation>cirros</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>class of the next label</source>
      <translation>clase de la próxima etiqueta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>click</source>
      <translation>clic</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>closed</source>
      <translation>cerrada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>coastal aerosol</source>
      <translation>aerosol costero</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>code, without a field</source>
      <translation>código, sin un campo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>control</source>
      <translation>control</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>corrected</source>
      <translation>corregido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>cut from the last</source>
      <translation>recortar de la última</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>detection</source>
      <translation>detección</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>digitised</source>
      <translation>digitalizado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>drag</source>
      <translation>arrastrar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw a piece of it anew</source>
      <translation>dibujar de nuevo un trozo de él</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>draw by hand</source>
      <translation>dibujar a mano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw by hand: quicker for what is so small</source>
      <translation>dibujar a mano: más rápido para lo que es tan pequeño</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw the outline</source>
      <translation>dibujar el contorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>drawn in a round</source>
      <translation>extraído en una ronda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>draws the units that would be asked next, with their probabilities; nothing of it enters the campaign</source>
      <translation>sortea las unidades que se preguntarían a continuación, con sus probabilidades; nada de ello entra en la campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>draws units of a raster of units with known inclusion probabilities, for an audit by hand</source>
      <translation>sortea unidades de un ráster de unidades con probabilidades de inclusión conocidas, para una auditoría a mano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>edit shape</source>
      <translation>editar forma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>end</source>
      <translation>fin</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>envelope</source>
      <translation>envolvente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>every unit with the same chance, or by its area</source>
      <translation>cada unidad con la misma probabilidad, o según su área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>exploration</source>
      <translation>exploración</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>follow edges</source>
      <translation>seguir bordes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>give up</source>
      <translation>abandonar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>gone</source>
      <translation>desaparecido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>group</source>
      <translation>grupo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>grown</source>
      <translation>crecido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>guess</source>
      <translation>conjetura</translation>
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
      <translation>cosecha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>harvested</source>
      <translation>cosechado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>held</source>
      <translation>reservado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>hide (hold)</source>
      <translation>ocultar (mantener)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>how many; with 5, two until there are 24 answers</source>
      <translation>cuántas; con 5, dos hasta que haya 24 respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>imported</source>
      <translation>importado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel</source>
      <translation>su GeoPackage; solo se lee y puede estar abierto en el panel</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel; or give an image and its units instead</source>
      <translation>su GeoPackage; solo se lee y puede estar abierto en el panel; o dé en su lugar una imagen y sus unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel; or give an image instead</source>
      <translation>su GeoPackage; solo se lee y puede estar abierto en el panel; o dé en su lugar una imagen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>its group</source>
      <translation>su grupo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>known from another source</source>
      <translation>conocido por otra fuente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>labels</source>
      <translation>etiquetas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>larger, smaller (Shift+wheel)</source>
      <translation>mayor, menor (Shift+rueda)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>last anchor back, undo</source>
      <translation>quitar última ancla, deshacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>later</source>
      <translation>después</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>learns from the answers of a campaign, or from labels of any map on the units of an image, and writes the model as ONNX, its answers (npz) and its card beside it</source>
      <translation>aprende de las respuestas de una campaña, o de etiquetas de cualquier mapa sobre las unidades de una imagen, y escribe el modelo como ONNX, con sus respuestas (npz) y su ficha al lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>learns from the answers of a campaign, or takes a model that train wrote, and writes the probability of every class as a raster of percents</source>
      <translation>aprende de las respuestas de una campaña, o toma un modelo que escribió train, y escribe la probabilidad de cada clase como ráster de porcentajes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>least share of a pixel that counts</source>
      <translation>menor parte de un píxel que cuenta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>let objects run over borders between classes</source>
      <translation>deja que los objetos crucen límites entre clases</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>likely</source>
      <translation>probable</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>lines as drawn</source>
      <translation>líneas como se dibujan</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>list of candidates</source>
      <translation>lista de candidatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: changes</source>
      <translation>lista: cambios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: detections</source>
      <translation>lista: detecciones</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: harvest</source>
      <translation>lista: cosecha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: older map</source>
      <translation>lista: mapa antiguo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>mend faults</source>
      <translation>corregir fallos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/harvesting.py" />
      <source>model (answers: {})</source>
      <translation>modelo (respuestas: {})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>more like this</source>
      <translation>más como este</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>near infrared</source>
      <translation>infrarrojo cercano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>near infrared, narrow</source>
      <translation>infrarrojo cercano, estrecho</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no columns of coordinates</source>
      <translation>sin columnas de coordenadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no geometry</source>
      <translation>sin geometría</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no numbers in {} and {}</source>
      <translation>sin números en {} y {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no point or polygon in {}</source>
      <translation>sin punto ni polígono en {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>none where all are of one class</source>
      <translation>ninguno donde todos son de una clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>not mining</source>
      <translation>no es minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>nothing found</source>
      <translation>nada encontrado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>number of units</source>
      <translation>número de unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>objects drawn: %(labels)s (actions: %(actions)s)</source>
      <translation>objetos dibujados: %(labels)s (acciones: %(actions)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>objects drawn: %(labels)s (actions: %(actions)s; by hand about %(hand)s)</source>
      <translation>objetos dibujados: %(labels)s (acciones: %(actions)s; a mano unas %(hand)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>objects from: %s</source>
      <translation>objetos de: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of a change, hectares</source>
      <translation>de un cambio, hectáreas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of an object, hectares</source>
      <translation>de un objeto, hectáreas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>of one person</source>
      <translation>de una misma persona</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the campaign's scenes, where it has several: the last otherwise; only the name of the file counts</source>
      <translation>de las escenas de la campaña, si tiene varias: si no, la última; solo cuenta el nombre del archivo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the campaign's scenes: the newest of an earlier date otherwise</source>
      <translation>de las escenas de la campaña: si no, la más nueva de fecha anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the labels</source>
      <translation>de las etiquetas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the labels: values with commas between; told from codes and names of the taxonomy and its vocabularies otherwise</source>
      <translation>de las etiquetas: valores separados por comas; si no, se deduce de códigos y nombres de la taxonomía y sus vocabularios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the random stream; the same seed draws the same</source>
      <translation>de la secuencia aleatoria; la misma semilla sortea lo mismo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of values: value=CODE; value=CODE, an empty code leaves out; told from codes, names and vocabularies otherwise</source>
      <translation>de los valores: valor=CÓDIGO; valor=CÓDIGO, un código vacío lo deja fuera; si no, se deduce de códigos, nombres y vocabularios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>older map</source>
      <translation>mapa antiguo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>operating</source>
      <translation>en operación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>other date (hold)</source>
      <translation>otra fecha (mantener)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>outline</source>
      <translation>contorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>outline on the map's picture</source>
      <translation>contorno sobre la imagen del mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>outside</source>
      <translation>fuera</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>overall</source>
      <translation>global</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>pixels</source>
      <translation>píxeles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>polygons in any vector format and CRS</source>
      <translation>polígonos en cualquier formato vectorial y SRC</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>producer's</source>
      <translation>del productor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>pull the last outline here</source>
      <translation>tirar el último contorno hasta aquí</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>raster of unit numbers, as segment writes it</source>
      <translation>ráster de números de unidades, como lo escribe segment</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>reclaimed</source>
      <translation>rehabilitada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red</source>
      <translation>rojo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 1</source>
      <translation>borde rojo 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 2</source>
      <translation>borde rojo 2</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 3</source>
      <translation>borde rojo 3</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>redo</source>
      <translation>rehacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>rejected</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>right click</source>
      <translation>clic derecho</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>round {}</source>
      <translation>ronda {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>runs a segmentation model or classifier of chips (ONNX) over an image and writes the objects that it sees</source>
      <translation>pasa un modelo de segmentación o clasificador de recortes (ONNX) por una imagen y escribe los objetos que ve</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>second view</source>
      <translation>segunda vista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>share of held-out answers that must be mining</source>
      <translation>fracción de las respuestas reservadas que ha de ser minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>short-wave infrared 1</source>
      <translation>infrarrojo de onda corta 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>short-wave infrared 2</source>
      <translation>infrarrojo de onda corta 2</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>shrunk</source>
      <translation>reducido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>since {}</source>
      <translation>desde {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>sites</source>
      <translation>sitios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, regions of the model</source>
      <translation>inteligente, regiones del modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, segmentation model</source>
      <translation>inteligente, modelo de segmentación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, the map's picture</source>
      <translation>inteligente, imagen del mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, units</source>
      <translation>inteligente, unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>status, delineation, confidence</source>
      <translation>estado, delimitación, confianza</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>stroke or box</source>
      <translation>trazo o rectángulo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>stroke: cut along it</source>
      <translation>trazo: recortar por él</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>sure</source>
      <translation>seguro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>swipe</source>
      <translation>cortina</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take</source>
      <translation>tomar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take all touched</source>
      <translation>tomar todo lo tocado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take objects</source>
      <translation>tomar objetos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take objects again</source>
      <translation>volver a tomar objetos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>tells the area of every class with its interval from the draws and audits of a campaign, and how accurate the map is that was checked last, or why it cannot</source>
      <translation>indica la superficie de cada clase con su intervalo a partir de los sorteos y las auditorías de una campaña, y qué exactitud tiene el último mapa comprobado, o por qué no puede</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>the whole outline by hand</source>
      <translation>el contorno entero a mano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>this strip</source>
      <translation>esta franja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>tight</source>
      <translation>ajustado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>to do</source>
      <translation>por hacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>unchanged</source>
      <translation>sin cambios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>unclear extent</source>
      <translation>extensión incierta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>undecided</source>
      <translation>sin decidir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>under which the model may be used</source>
      <translation>bajo la cual se puede usar el modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>undo</source>
      <translation>deshacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>units alike</source>
      <translation>todas las unidades por igual</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>unsure</source>
      <translation>inseguro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>user's</source>
      <translation>del usuario</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>water vapour</source>
      <translation>vapor de agua</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: as red=3 nir=4; told from the file's bands otherwise</source>
      <translation>sin campaña: como red=3 nir=4; si no, se deduce de las bandas del archivo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: its file; with one: which of its scenes</source>
      <translation>sin campaña: su archivo; con una: cuál de sus escenas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: points or polygons with a class; units that a polygon covers at least half are learnt from</source>
      <translation>sin campaña: puntos o polígonos con una clase; se aprende de las unidades que un polígono cubre al menos a medias</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: raster of unit numbers, as segment writes it</source>
      <translation>sin campaña: ráster de números de unidades, como lo escribe segment</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes the polygons of another map with the campaign's classes, in its CRS and area of interest, as a list to walk through in the panel</source>
      <translation>escribe los polígonos de otro mapa con las clases de la campaña, en su SRC y su área de interés, como lista que recorrer en el panel</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes the polygons that the model is confident of, with the precision that held-out answers bear out</source>
      <translation>escribe los polígonos en los que el modelo confía, con la precisión que las respuestas reservadas confirman</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes what became of the labels of an earlier scene of a campaign: grown, shrunk, new, gone or reclaimed; nothing of it enters the campaign</source>
      <translation>escribe qué fue de las etiquetas de una escena anterior de una campaña: crecido, reducido, nuevo, desaparecido o rehabilitado; nada de ello entra en la campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes what the learner sees of every unit as a table: number, area in square metres, one column a feature</source>
      <translation>escribe lo que el aprendiz ve de cada unidad como tabla: número, área en metros cuadrados, una columna por atributo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} asks one again, {undo} takes one back, however long ago.</source>
      <translation>{agree} vuelve a preguntar uno, {undo} retira uno, por antiguo que sea.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} ends the label; the key of a class also makes one of that class.</source>
      <translation>{agree} termina la etiqueta; la tecla de una clase además hace una de esa clase.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} or the key of a class makes it a label.</source>
      <translation>{agree} o la tecla de una clase lo convierte en etiqueta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree}: the label holds on this date too.</source>
      <translation>{agree}: la etiqueta vale también en esta fecha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree}: this outline is the label from now on; the earlier one ends.</source>
      <translation>{agree}: este contorno es la etiqueta desde ahora; la anterior termina.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{} ({} left)</source>
      <translation>{} (quedan {})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} accuracy {:.2f} ({:.2f} – {:.2f}; units: {}, effective: {:.0f})</source>
      <translation>exactitud {} {:.2f} ({:.2f} – {:.2f}; unidades: {}, efectivas: {:.0f})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} accuracy: no number ({})</source>
      <translation>exactitud {}: sin cifra ({})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/learnt.py" />
      <source>{} cannot be copied beside the campaign.</source>
      <translation>{} no se puede copiar junto a la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} cannot be read.</source>
      <translation>{} no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>{} cannot be written.</source>
      <translation>{} no se puede escribir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>{} does not show the ground of the scene {}.</source>
      <translation>{} no muestra el terreno de la escena {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>{} exists already and is not overwritten.</source>
      <translation>{} ya existe y no se sobrescribe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>{} has no field {}.</source>
      <translation>{} no tiene el campo {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} holds no rows below a header.</source>
      <translation>{} no contiene filas bajo la cabecera.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} is broken in line {}.</source>
      <translation>{} está roto en la línea {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/osm_extract.py" />
      <source>{} is no extract of OpenStreetMap that can be read to its end.</source>
      <translation>{} no es un extracto de OpenStreetMap que se pueda leer hasta el final.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>{} is no look-alike of mining.</source>
      <translation>{} no se confunde con la minería.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} is no vector file that QGIS can read.</source>
      <translation>{} no es un archivo vectorial que QGIS pueda leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>{} is not a campaign of Mining Mapper.</source>
      <translation>{} no es una campaña de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>{} lies outside the area of interest of this scene: nothing was searched.</source>
      <translation>{} está fuera del área de interés de esta escena: no se revisó nada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>{} lies where the campaign's coordinates ({}) are not true.</source>
      <translation>{} está donde las coordenadas de la campaña ({}) no son verdaderas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{} of {} decided</source>
      <translation>{} de {} decididos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>{} shows no ground that is not part of this map already.</source>
      <translation>{} no muestra terreno que no sea ya parte de este mapa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>{} works on {}.</source>
      <translation>{} trabaja en {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>{}: choose</source>
      <translation>{}: elegir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is done so far; one undo takes that back.</source>
      <translation>“Detener” conserva lo hecho hasta ahora; un deshacer lo retira.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is done so far; the next redo goes on with it, one undo takes it back.</source>
      <translation>“Detener” conserva lo rehecho hasta ahora; el próximo rehacer continúa y un deshacer lo quita.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is taken back so far; the next undo goes on with it.</source>
      <translation>“Detener” conserva lo deshecho hasta ahora; el próximo deshacer continúa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>“{}” cannot be done again: what it is about was changed afterwards.</source>
      <translation>«{}» no se puede rehacer: aquello a lo que se refiere se cambió después.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>“{}” cannot be undone: what it made was changed afterwards.</source>
      <translation>«{}» no se puede deshacer: lo que hizo se cambió después.</translation>
    </message>
  </context>
  <context>
    <name>MiningMapperDock</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Answer what the model asks about, one key each</source>
      <translation>Responda a lo que pregunta el modelo, una tecla por respuesta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Areas</source>
      <translation>Áreas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Choose a class; take or draw its objects on the map</source>
      <translation>Elija una clase; tome o dibuje sus objetos en el mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Effort</source>
      <translation>Esfuerzo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Estimate areas and their change, with intervals</source>
      <translation>Estime áreas y su cambio, con intervalos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Label</source>
      <translation>Etiquetar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Review</source>
      <translation>Revisar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Review %(done)d/%(total)d</source>
      <translation>Revisar %(done)d/%(total)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Search one site after the other</source>
      <translation>Examine un sitio tras otro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>See actions and time, assisted and by hand</source>
      <translation>Vea acciones y tiempo, con ayuda y a mano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Sites</source>
      <translation>Sitios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Walk through harvests, older maps, changes and your answers</source>
      <translation>Recorra cosechas, mapas antiguos, cambios y sus respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Write the training set with its datasheet</source>
      <translation>Escriba el conjunto de entrenamiento con su ficha de datos</translation>
    </message>
  </context>
  <context>
    <name>MiningMapperPlugin</name>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Engine environment…</source>
      <translation>Entorno del motor…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Keyboard shortcuts…</source>
      <translation>Atajos de teclado…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Keyboard to the panel, or back to the map</source>
      <translation>Teclado al panel, o de vuelta al mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Mining Mapper panel</source>
      <translation>Panel Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>New campaign…</source>
      <translation>Nueva campaña…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Open campaign…</source>
      <translation>Abrir campaña…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Tour of five steps</source>
      <translation>Visita en cinco pasos</translation>
    </message>
  </context>
  <context>
    <name>ModelReportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>%s cannot be written.</source>
      <translation>%s no se puede escribir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>%s: %.0f %% confused (units: %d)</source>
      <translation>%s: %.0f %% confundidas (unidades: %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Add to map</source>
      <translation>Añadir al mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Answers stand for the scene then, not for what is doubtful; from the next round on</source>
      <translation>Las respuestas valen entonces por la escena, no por lo dudoso; desde la próxima ronda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Check that you may write there.</source>
      <translation>Compruebe que puede escribir ahí.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Colour the units that are unlike everything answered so far</source>
      <translation>Colorear las unidades que no se parecen a nada de lo respondido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Copy table</source>
      <translation>Copiar tabla</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Copy the confusion of all classes, to paste into a spreadsheet</source>
      <translation>Copiar la confusión de todas las clases, para pegarla en una hoja de cálculo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Effort</source>
      <translation>Esfuerzo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>F score over units that the model was not trained on</source>
      <translation>Valor F de las unidades con las que no se entrenó el modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Hardly told apart, better one class: %s.</source>
      <translation>Apenas se distinguen, mejor una sola clase: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Known by the group only, which trains the group: %s.</source>
      <translation>Conocido solo por el grupo, que entrena al grupo: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Let the model map the scene: the probability of mining, calibrated, as a layer</source>
      <translation>Dejar que el modelo cartografíe la escena: la probabilidad de minería, calibrada, como capa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Map of mining</source>
      <translation>Mapa de minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Mining as a whole: F %.2f; at best %.2f, if it were called from p %.2f on.</source>
      <translation>Minería en conjunto: F %.2f; a lo sumo %.2f, si se declarara a partir de p %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Mostly taken for</source>
      <translation>Tomada sobre todo por</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>No class is confused with another.</source>
      <translation>Ninguna clase se confunde con otra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Pairs that are confused less: %d.</source>
      <translation>Pares que se confunden menos: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>The answers speak for &lt;b&gt;%s %%&lt;/b&gt; of the area. The rest is unlike all of them: the model guesses.</source>
      <translation>Las respuestas valen para el &lt;b&gt;%s %%&lt;/b&gt; del área. El resto es distinto de todas ellas: el modelo adivina.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>The answers speak for the whole area: no unit is unlike all of them.</source>
      <translation>Las respuestas valen para toda el área: ninguna unidad es distinta de todas ellas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Too few units to judge: %s.</source>
      <translation>Muy pocas unidades para juzgar: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Train with the weights of the draws</source>
      <translation>Entrenar con los pesos de los sorteos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units learnt from: %(all)d (answered: %(answered)d, under labels: %(labels)d), each predicted by a model that did not see it. Candidates are drawn for being doubtful, so the whole map is better than these numbers.</source>
      <translation>Unidades de las que se aprende: %(all)d (respondidas: %(answered)d, bajo etiquetas: %(labels)d), cada una predicha por un modelo que no la vio. Los candidatos se sortean por ser dudosos, así que el mapa entero es mejor que estas cifras.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units that were answered, and units of which a label covers half or more</source>
      <translation>Unidades respondidas, y unidades de las que una etiqueta cubre la mitad o más</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Unlike what was learnt from (units: %d)</source>
      <translation>Distinto de lo aprendido (unidades: %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>What the model can tell apart</source>
      <translation>Lo que el modelo puede distinguir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>With the weights of the draws: F %.2f instead of %.2f; over the scene %.2f instead of %.2f.</source>
      <translation>Con los pesos de los sorteos: F %.2f en vez de %.2f; sobre la escena %.2f en vez de %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>With these merged the mean F is %.2f instead of %.2f.</source>
      <translation>Con estas unidas, la F media es %.2f en vez de %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>known \ predicted</source>
      <translation>conocida \ predicha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>like the answers</source>
      <translation>como las respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>the best that any model could do is %.0f to %.0f %% wrong.</source>
      <translation>lo mejor que podría cualquier modelo es errar del %.0f al %.0f %%.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>they look alike in all features.</source>
      <translation>se parecen en todos los atributos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>unlike all answers</source>
      <translation>distinto de todas las respuestas</translation>
    </message>
  </context>
  <context>
    <name>NewCampaignDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>%(name)s (classes: %(count)d)</source>
      <translation>%(name)s (clases: %(count)d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Area of interest</source>
      <translation>Área de interés</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Campaign (*.gpkg)</source>
      <translation>Campaña (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Campaign file</source>
      <translation>Archivo de la campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Check at least one under Classes.</source>
      <translation>Marque al menos una en Clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Choose where to keep it.</source>
      <translation>Elija dónde guardarla.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Create campaign</source>
      <translation>Crear campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Interpreter</source>
      <translation>Intérprete</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Kept with every answer, so that interpreters can be compared</source>
      <translation>Se guarda con cada respuesta, para poder comparar intérpretes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Load your own…</source>
      <translation>Cargar la suya…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>New campaign</source>
      <translation>Nueva campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>No class is on a key.</source>
      <translation>Ninguna clase está en una tecla.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Nobody is named as interpreter.</source>
      <translation>No se ha nombrado a ningún intérprete.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>One GeoPackage holds the whole campaign: labels, draws, journal, settings</source>
      <translation>Un GeoPackage contiene la campaña entera: etiquetas, sorteos, diario, configuración</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Taxonomy</source>
      <translation>Taxonomía</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Taxonomy (*.json)</source>
      <translation>Taxonomía (*.json)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>The campaign has no file.</source>
      <translation>La campaña no tiene archivo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>The classes that may be answered</source>
      <translation>Las clases que se pueden responder</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Where to keep the campaign</source>
      <translation>Dónde guardar la campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Write your initials; they are kept with answers.</source>
      <translation>Escriba sus iniciales; se guardan con las respuestas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>your initials</source>
      <translation>sus iniciales</translation>
    </message>
  </context>
  <context>
    <name>NoteField</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/note_field.py" />
      <source>%s  Note</source>
      <translation>%s  Nota</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/note_field.py" />
      <source>A note that is kept with the next label or answer alone (%s); Enter goes back to the map</source>
      <translation>Una nota que se guarda solo con la próxima etiqueta o respuesta (%s); Intro vuelve al mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/note_field.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
  </context>
  <context>
    <name>PromptModelDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>&amp;Decoder</source>
      <translation>&amp;Decodificador</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>&amp;Encoder</source>
      <translation>&amp;Codificador</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>A model that outlines what you click, of the SAM family, in two files.</source>
      <translation>Un modelo que contornea lo que usted pulsa, de la familia SAM, en dos archivos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Check and use</source>
      <translation>Comprobar y usar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Looks at the image: usually the larger file</source>
      <translation>Mira la imagen: normalmente el archivo mayor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Segmentation model</source>
      <translation>Modelo de segmentación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>The model is being checked …</source>
      <translation>Se está comprobando el modelo …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Turns clicks into outlines: usually the smaller file</source>
      <translation>Convierte clics en contornos: normalmente el archivo menor</translation>
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
      <translation>&lt;b&gt;Preguntada de nuevo %(k)d&lt;/b&gt;: responda como la primera vez</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Audit unit %(k)d of %(n)d&lt;/b&gt;</source>
      <translation>&lt;b&gt;Unidad de auditoría %(k)d de %(n)d&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Candidate %(k)d of %(n)d&lt;/b&gt;, round %(round)d</source>
      <translation>&lt;b&gt;Candidato %(k)d de %(n)d&lt;/b&gt;, ronda %(round)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Agree</source>
      <translation>De acuerdo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Agree with the model's guess; only when not blind</source>
      <translation>Estar de acuerdo con la conjetura del modelo; solo si no es a ciegas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Another class</source>
      <translation>Otra clase</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer %(name)s (key %(key)s)</source>
      <translation>Responder %(name)s (tecla %(key)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with a group, where only that is clear</source>
      <translation>Responder con un grupo, cuando solo eso está claro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with a shape of your own instead of the unit's</source>
      <translation>Responder con una forma propia en vez de la de la unidad</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with any class of the campaign</source>
      <translation>Responder con cualquier clase de la campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Ask me again when the rest of the round is answered</source>
      <translation>Preguntarme de nuevo cuando el resto de la ronda esté respondido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Asked because it cannot tell %(one)s from %(other)s.</source>
      <translation>Se preguntó porque no distingue %(one)s de %(other)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Blind</source>
      <translation>A ciegas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Cannot decide</source>
      <translation>No se puede decidir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Cannot decide; then why. Never counted as no</source>
      <translation>No se puede decidir; luego, por qué. Nunca cuenta como no</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Volver a hacer lo último que se deshizo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Edit shape</source>
      <translation>Editar forma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>F (held out) &lt;b&gt;%.2f&lt;/b&gt;</source>
      <translation>F (reservadas) &lt;b&gt;%.2f&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Hide the model's guess until you have answered, so that it cannot lead you; kept with every answer</source>
      <translation>Ocultar la conjetura del modelo hasta que haya respondido, para que no pueda influir; se guarda con cada respuesta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How many candidates a round draws</source>
      <translation>Cuántos candidatos sortea una ronda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How many candidates a round draws. With 5, rounds draw 2 once there are answers of mining and of other land, until there are 24: early answers teach most.</source>
      <translation>Cuántos candidatos sortea una ronda. Con 5, las rondas sortean 2 en cuanto hay respuestas de minería y de otras tierras, hasta que haya 24: las primeras respuestas son las que más enseñan.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How well the model predicts answers that it was not trained on; 1 is perfect. Not an accuracy.</source>
      <translation>Qué tan bien predice el modelo respuestas con las que no se entrenó; 1 es perfecto. No es una exactitud.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>It is rather sure: asked to check that.</source>
      <translation>Está bastante seguro: se preguntó para comprobarlo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Known mining</source>
      <translation>Minería conocida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Last one: %s</source>
      <translation>La última: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Learn and draw the next candidates by itself after the last answer; without it Propose next does</source>
      <translation>Aprender y sortear por sí mismo los próximos candidatos tras la última respuesta; si no, con Proponer los siguientes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Learn from all answers, then draw the next candidates</source>
      <translation>Aprender de todas las respuestas y sortear los próximos candidatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Let the next batch look for more like this one</source>
      <translation>Hacer que el próximo lote busque más como este</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Live</source>
      <translation>Continuo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Mining</source>
      <translation>Minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>More like this</source>
      <translation>Más como este</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>No candidate</source>
      <translation>Ningún candidato</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Not mining</source>
      <translation>No es minería</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Not mining; then, if you like, what it looks like</source>
      <translation>No es minería; luego, si quiere, a qué se parece</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Only the group</source>
      <translation>Solo el grupo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Polygons of an older map, of whatever quality: the first candidates look there too. Nothing of it is taken as an answer</source>
      <translation>Polígonos de un mapa antiguo, de cualquier calidad: los primeros candidatos miran también ahí. Nada de ello se toma como respuesta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Propose next</source>
      <translation>Proponer siguientes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Take the last answer back</source>
      <translation>Retirar la última respuesta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>The model knows nothing yet: asked to begin with.</source>
      <translation>El modelo aún no sabe nada: se preguntó para empezar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>The model says: %s</source>
      <translation>El modelo dice: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>What the model thought of it; its first answer stays from then on</source>
      <translation>Lo que el modelo pensaba de ella; desde entonces queda su primera respuesta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Which classes the model can tell apart, and where the answers speak</source>
      <translation>Qué clases puede distinguir el modelo, y dónde hablan las respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Why was the last one asked?</source>
      <translation>¿Por qué se preguntó la última?</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>You put it off; the next round waits for it. %s where it cannot be decided.</source>
      <translation>Lo aplazó; la próxima ronda lo espera. %s donde no se puede decidir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>site %s</source>
      <translation>sitio %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>small for this image</source>
      <translation>pequeño para esta imagen</translation>
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Audit units left: %d. Ask the next ones in the tab Areas.</source>
      <translation>Unidades de auditoría que quedan: %d. Pregunte las siguientes en la pestaña Áreas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Click the corners of the shape, end with a right click (%s gives up); then answer.</source>
      <translation>Pulse las esquinas de la forma, termine con un clic derecho (%s abandona); luego responda.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Every unit was drawn or lies in an outline of yours: nothing is left to ask on this scene.</source>
      <translation>Todas las unidades se sortearon o están en un contorno suyo: no queda nada que preguntar en esta escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Not mining. What does it look like? (optional)</source>
      <translation>No es minería. ¿A qué se parece? (opcional)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Only the group is clear:</source>
      <translation>Solo el grupo está claro:</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Propose next lets the model choose the units that are asked.</source>
      <translation>«Proponer siguientes» deja que el modelo elija las unidades que se preguntan.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Why can it not be decided? %(same)s once more: cannot tell; %(back)s: answer after all.</source>
      <translation>¿Por qué no se puede decidir? %(same)s otra vez: no sé decir; %(back)s: responder de todos modos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cannot tell</source>
      <translation>no sé decir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cloud</source>
      <translation>nube</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>image too coarse</source>
      <translation>imagen demasiado basta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>shadow</source>
      <translation>sombra</translation>
    </message>
  </context>
  <context>
    <name>RolesTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Band</source>
      <translation>Banda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Roles of the bands</source>
      <translation>Funciones de las bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>not used by name</source>
      <translation>no se usa por nombre</translation>
    </message>
  </context>
  <context>
    <name>SceneForm</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>%s is no image that QGIS can read.</source>
      <translation>%s no es una imagen que QGIS pueda leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Add a raster layer to the project and choose it here.</source>
      <translation>Añada una capa ráster al proyecto y elíjala aquí.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Bands: %(bands)d; pixels: %(pixels)s; %(crs)s.</source>
      <translation>Bandas: %(bands)d; píxeles: %(pixels)s; %(crs)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose a GeoTIFF or another raster file.</source>
      <translation>Elija un GeoTIFF u otro archivo ráster.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose the file of an image; it becomes a layer of the project</source>
      <translation>Elegir el archivo de una imagen; se convierte en una capa del proyecto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Day on which the image was taken; guessed from its name and tags</source>
      <translation>Día en que se tomó la imagen; deducido de su nombre y sus etiquetas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>No image is chosen.</source>
      <translation>No se eligió ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Roles of the bands</source>
      <translation>Funciones de las bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Sensor and level; it decides what the band numbers mean</source>
      <translation>Sensor y nivel; decide qué significan los números de las bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>The image to label: a raster layer of the project</source>
      <translation>La imagen que etiquetar: una capa ráster del proyecto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>The project has no such raster layer yet: choose a file (…).</source>
      <translation>El proyecto aún no tiene tal capa ráster: elija un archivo (…).</translation>
    </message>
  </context>
  <context>
    <name>SecondView</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Layer of the second view</source>
      <translation>Capa de la segunda vista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Second view</source>
      <translation>Segunda vista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Second view of the map</source>
      <translation>Segunda vista del mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>What is shown in the place of the scene's image</source>
      <translation>Lo que se muestra en lugar de la imagen de la escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>the map as it is</source>
      <translation>el mapa como está</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>A downloaded package is not the one that Mining Mapper was tested with.</source>
      <translation>Un paquete descargado no es aquel con el que se probó Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>A draw has no probability between 0 and 1.</source>
      <translation>Un sorteo no tiene probabilidad entre 0 y 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>A package has no wheel for this Python and this computer{0}.</source>
      <translation>Un paquete no tiene wheel para este Python y este ordenador{0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>A share of mining cannot be {0}.</source>
      <translation>Una fracción de minería no puede ser {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/spectra.py" />
      <source>A simulated scene cannot have {0} bands.</source>
      <translation>Una escena simulada no puede tener {0} bandas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Add that class or correct the code.</source>
      <translation>Añada esa clase o corrija el código.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>Add the later image as a scene of another date and make its units, or name the two images.</source>
      <translation>Añada la imagen posterior como escena de otra fecha y genere sus unidades, o nombre las dos imágenes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Add them to the models of this scene, or choose another model.</source>
      <translation>Añádalos a los modelos de esta escena, o elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Add {0} (mining) and {1} (not mining), both without a parent.</source>
      <translation>Añada {0} (minería) y {1} (no minería), ambas sin clase superior.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>All audit units of the earlier date were asked on this date: answer rounds or an audit sample of this date, or enlarge the earlier date's sample.</source>
      <translation>Todas las unidades de auditoría de la fecha anterior se preguntaron en esta fecha: responda rondas o una muestra de auditoría de esta fecha, o amplíe la muestra de la fecha anterior.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>All labels of the campaign are of its audit sample, which is never trained on.</source>
      <translation>Todas las etiquetas de la campaña son de su muestra de auditoría, con la que nunca se entrena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Another program is making the engine's environment in {0}.</source>
      <translation>Otro programa está creando el entorno del motor en {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Another program is writing a training set to {0}.</source>
      <translation>Otro programa está escribiendo un conjunto de entrenamiento en {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/classifier.py" />
      <location filename="../../mining_mapper/engine/learner.py" />
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Answer a few candidates first.</source>
      <translation>Responda antes algunos candidatos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Answer a round.</source>
      <translation>Responda una ronda.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer about {0} more.</source>
      <translation>Responda unas {0} más.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/lure.py" />
      <source>Answer at least one more draw.</source>
      <translation>Responda al menos un sorteo más.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <source>Answer at least one more round.</source>
      <translation>Responda al menos una ronda más.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Answer more audit units.</source>
      <translation>Responda más unidades de auditoría.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/applicability.py" />
      <location filename="../../mining_mapper/engine/separability.py" />
      <source>Answer more candidates first.</source>
      <translation>Responda antes más candidatos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Answer more rounds there.</source>
      <translation>Responda allí más rondas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>Answer more units.</source>
      <translation>Responda a más unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer more.</source>
      <translation>Responda más.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Answer rounds in the tab Review, or draw an audit sample here.</source>
      <translation>Responda rondas en la pestaña Revisar, o sortee aquí una muestra de auditoría.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/candidates.py" />
      <source>Answer some more candidates: at least two of mining and two of other land.</source>
      <translation>Responda algunos candidatos más: al menos dos de minería y dos de otro terreno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Answer the audit units.</source>
      <translation>Responda las unidades de auditoría.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Answer those of another block.</source>
      <translation>Responda las de otro bloque.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <source>Answered draws: {0}. That shows no spread from which an error could be told.</source>
      <translation>Sorteos respondidos: {0}. Eso no muestra una dispersión de la que inferir un error.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Answers revised after the guess was shown: {0}. The first ones count.</source>
      <translation>Respuestas revisadas tras mostrarse la conjetura: {0}. Cuentan las primeras.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Answers that name a class which the taxonomy lacks ({0}): {1}. They count as not decided until the campaign's taxonomy has it.</source>
      <translation>Respuestas que nombran una clase que la taxonomía no tiene ({0}): {1}. Cuentan como no decididas hasta que la taxonomía de la campaña la tenga.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask at least two units twice, by two people.</source>
      <translation>Pregunte al menos dos unidades dos veces, a dos personas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/spectra.py" />
      <source>Ask for 3 to {0} bands.</source>
      <translation>Pida de 3 a {0} bandas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>Ask for a higher share, or for larger objects.</source>
      <translation>Pida una fracción mayor, u objetos mayores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Ask for {0} ha or more.</source>
      <translation>Pida {0} ha o más.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/scene.py" />
      <source>Ask for {0}.</source>
      <translation>Pida {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask more of the earlier date's audit units on this date.</source>
      <translation>Pregunte más unidades de auditoría de la fecha anterior en esta fecha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask more units twice.</source>
      <translation>Pregunte más unidades dos veces.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask the audit units of the earlier date on this date too, or draw both frames on the same area.</source>
      <translation>Pregunte las unidades de auditoría de la fecha anterior también en esta fecha, o sortee ambos conjuntos en la misma área.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask the audit units of the earlier date on this date too.</source>
      <translation>Pregunte las unidades de auditoría de la fecha anterior también en esta fecha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask units of other classes twice.</source>
      <translation>Pregunte unidades de otras clases dos veces.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Assign it in QGIS and save the file with it.</source>
      <translation>Asígnelo en QGIS y guarde el archivo con él.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Assign its projection (Raster &gt; Projections &gt; Assign Projection) and try again.</source>
      <translation>Asigne su proyección (Ráster &gt; Proyecciones &gt; Asignar proyección) e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Audit units answered before their turn: {0}. They count when those before them are answered.</source>
      <translation>Unidades de auditoría respondidas antes de su turno: {0}. Cuentan cuando se hayan respondido las anteriores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Audited units that are mapped as it: {0}; fewer than {1} do not tell an error.</source>
      <translation>Unidades auditadas cartografiadas como esta clase: {0}; menos de {1} no permiten conocer el error.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Audited units that show it: {0}; fewer than {1} do not tell an error.</source>
      <translation>Unidades auditadas que la muestran: {0}; menos de {1} no permiten conocer el error.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Begin a campaign with an image in another one.</source>
      <translation>Comience una campaña con una imagen en otro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Both interpretations found one class only: agreement beyond chance does not exist.</source>
      <translation>Ambas interpretaciones hallaron una sola clase: no existe concordancia más allá del azar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Bring it back to {0}, or remove it from the models of the scene.</source>
      <translation>Devuélvalo a {0}, o quítelo de los modelos de la escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Bring that file back, or remove the model from the scene and choose this one.</source>
      <translation>Devuelva ese archivo, o quite el modelo de la escena y elija este.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <location filename="../../mining_mapper/engine/unit_space.py" />
      <source>Build the frame of units again.</source>
      <translation>Genere de nuevo el conjunto de unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Check its CRS.</source>
      <translation>Compruebe su SRC.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Check that every package loads</source>
      <translation>Comprobar que se cargan todos los paquetes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>Check that the folder is there, may be written to and has room.</source>
      <translation>Compruebe que la carpeta existe, se puede escribir en ella y tiene espacio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Check the internet connection and try again, or install from a folder of wheels.</source>
      <translation>Compruebe la conexión a internet e inténtelo de nuevo, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Check the map again.</source>
      <translation>Compruebe el mapa de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>Chips left out, as they lie across a border between two parts: {0}.</source>
      <translation>Recortes omitidos por estar sobre un límite entre dos partes: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chips of {0} pixels cannot overlap by {1}.</source>
      <translation>Los recortes de {0} píxeles no se pueden solapar en {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Choose a 64-bit Python in the settings of Mining Mapper.</source>
      <translation>Elija un Python de 64 bits en la configuración de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Choose a GeoPackage, shapefile or GeoJSON.</source>
      <translation>Elija un GeoPackage, shapefile o GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose a GeoTIFF or another raster that QGIS shows; if it is one, copy or download it again.</source>
      <translation>Elija un GeoTIFF u otro ráster que QGIS muestre; si lo es, cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Choose a file that was saved here.</source>
      <translation>Elija un archivo que se haya guardado aquí.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose a folder of your own in the settings, and make sure no antivirus program blocks it.</source>
      <translation>Elija una carpeta propia en la configuración y asegúrese de que ningún antivirus la bloquee.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_files.py" />
      <source>Choose a folder that can be written to and has space.</source>
      <translation>Elija una carpeta en la que se pueda escribir y que tenga espacio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Choose a folder that can be written to, on a disk with room.</source>
      <translation>Elija una carpeta en la que se pueda escribir, en un disco con espacio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a folder that can be written to.</source>
      <translation>Elija una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Choose a folder that exists.</source>
      <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/sample.py" />
      <source>Choose a folder that you may write to, on a disk with space left.</source>
      <translation>Elija una carpeta en la que pueda escribir, en un disco con espacio libre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Choose a memory that was saved from a campaign.</source>
      <translation>Elija una memoria que se haya guardado de una campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a model from an image of the same sensor, or give the bands the same roles.</source>
      <translation>Elija un modelo de una imagen del mismo sensor, o dé a las bandas las mismas funciones.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Choose a model that reads pixels or chips; begin with this one as a prior instead.</source>
      <translation>Elija un modelo que lea píxeles o recortes; con este, empiece como conocimiento previo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a model that was saved here.</source>
      <translation>Elija un modelo que se haya guardado aquí.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Choose a smaller model.</source>
      <translation>Elija un modelo menor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Choose a smaller sample.</source>
      <translation>Elija una muestra menor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose among its classes.</source>
      <translation>Elija entre sus clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose among {0}.</source>
      <translation>Elija entre {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Choose an ONNX file.</source>
      <translation>Elija un archivo ONNX.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <source>Choose an earlier scene of the same place.</source>
      <translation>Elija una escena anterior del mismo lugar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose an overlap below the size.</source>
      <translation>Elija un solape menor que el tamaño.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose another Python in the settings (docs/install.md lists the tested ones); when you install from a folder, check that it holds every wheel.</source>
      <translation>Elija otro Python en la configuración (docs/install.md lista los probados); si instala desde una carpeta, compruebe que contiene todos los wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Choose another Python in the settings of Mining Mapper, or leave the field empty.</source>
      <translation>Elija otro Python en la configuración de Mining Mapper, o deje el campo vacío.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose another Python in the settings of Mining Mapper.</source>
      <translation>Elija otro Python en la configuración de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Choose another folder in the settings, or set {0}.</source>
      <translation>Elija otra carpeta en la configuración, o defina {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Choose another folder; nothing is overwritten.</source>
      <translation>Elija otra carpeta; no se sobrescribe nada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose another image.</source>
      <translation>Elija otra imagen.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose another model.</source>
      <translation>Elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose at most nine; the others are found by search.</source>
      <translation>Elija como mucho nueve; las demás se encuentran con la búsqueda.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Choose blocks, or add one to the campaign.</source>
      <translation>Elija bloques, o añada uno a la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose from {0} to {1}.</source>
      <translation>Elija de {0} a {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Choose it where it is now.</source>
      <translation>Elíjalo donde está ahora.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>Choose larger pixels, larger chips or less overlap.</source>
      <translation>Elija píxeles más grandes, recortes más grandes o menos solape.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>Choose one above 0 and at most 1.</source>
      <translation>Elija una mayor que 0 y como mucho 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <location filename="../../mining_mapper/engine/rounds.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Choose one of {0}.</source>
      <translation>Elija uno de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose smaller shares.</source>
      <translation>Elija fracciones menores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Choose that scene and make its units.</source>
      <translation>Elija esa escena y genere sus unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>Choose the GeoPackage of a campaign.</source>
      <translation>Elija el GeoPackage de una campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose the file again.</source>
      <translation>Elija el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose the image again; it may have been moved.</source>
      <translation>Elija la imagen de nuevo; quizá se movió.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Choose the image that the campaign was started with.</source>
      <translation>Elija la imagen con la que se inició la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Close other QGIS windows and try again.</source>
      <translation>Cierre otras ventanas de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/vocabulary.py" />
      <source>Collapse onto classes of the campaign.</source>
      <translation>Agrupe en clases de la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Collapse them to their parents first.</source>
      <translation>Agrúpelas antes en sus clases superiores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Compare what it reads with docs/models.md, in the program that it came from.</source>
      <translation>Compare lo que lee con docs/models.md, en el programa del que vino.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Compare what its card says with what it reads, in the program that it came from.</source>
      <translation>Compare lo que dice su ficha con lo que lee, en el programa del que vino.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Convert it to amplitude or reflectance first.</source>
      <translation>Conviértala antes a amplitud o reflectancia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Copy or download the file again.</source>
      <translation>Copie o descargue el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Correct it as docs/models.md says.</source>
      <translation>Corríjalo como dice docs/models.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Correct the band roles of the scene.</source>
      <translation>Corrija las funciones de las bandas de la escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Correct the file at the place that the details name.</source>
      <translation>Corrija el archivo en el lugar que indican los detalles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Correct the parents.</source>
      <translation>Corrija las clases superiores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Cutting the image into units</source>
      <translation>Cortando la imagen en unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>Delete it; it is made anew.</source>
      <translation>Elimínela; se hace de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Draw a stratified sample, or answer more units.</source>
      <translation>Sortee una muestra estratificada, o responda más unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>Draw it again.</source>
      <translation>Dibújelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Draw it within the outline of the image.</source>
      <translation>Dibújela dentro del contorno de la imagen.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Draw the area where the image has data.</source>
      <translation>Dibuje el área donde la imagen tiene datos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Draw {0} of this frame is missing: rows of the table draws were removed or doubled.</source>
      <translation>Falta el sorteo {0} de estas unidades: se quitaron o duplicaron filas de la tabla draws.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Drawn units that could not be decided: {0}; they are in no class and 255 in the masks.</source>
      <translation>Unidades sorteadas sin decidir: {0}; no están en ninguna clase y valen 255 en las máscaras.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws answered while the model's guess was shown: {0}.</source>
      <translation>Sorteos respondidos mientras se mostraba la conjetura del modelo: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws from number {0} on wait for an answer and do not count yet.</source>
      <translation>Los sorteos desde el número {0} esperan respuesta y aún no cuentan.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws that could not be decided, counted as the model predicted: {0}.</source>
      <translation>Sorteos que no se pudieron decidir y cuentan como predijo el modelo: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/weights.py" />
      <source>Draws without a weight, from the first open one on: {0}.</source>
      <translation>Sorteos sin peso, desde el primero abierto: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Every unit was answered: this is counted, not estimated.</source>
      <translation>Se respondieron todas las unidades: esto está contado, no estimado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it for square tiles.</source>
      <translation>Expórtelo para teselas cuadradas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it so that a pixel of its output stands for a whole number of pixels.</source>
      <translation>Expórtelo de modo que un píxel de su salida represente un número entero de píxeles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it with one such input.</source>
      <translation>Expórtelo con una sola entrada así.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Export it with operators and versions that onnxruntime knows.</source>
      <translation>Expórtelo con operadores y versiones que onnxruntime conozca.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Export it with standard operators alone.</source>
      <translation>Expórtelo solo con operadores estándar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Export it with the names that docs/models.md lists, and choose the encoder first.</source>
      <translation>Expórtelo con los nombres que lista docs/models.md y elija primero el codificador.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Export the model to ONNX; other formats are not read.</source>
      <translation>Exporte el modelo a ONNX; no se leen otros formatos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/separability.py" />
      <source>Fewer than two classes have {0} answers, so nothing can be told apart yet.</source>
      <translation>Menos de dos clases tienen {0} respuestas, así que aún no se puede distinguir nada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>Fewer than two units were answered by two people.</source>
      <translation>Menos de dos unidades fueron respondidas por dos personas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Fewer than {0} labels: {1}. Collapse classes, or label more.</source>
      <translation>Menos de {0} etiquetas: {1}. Agrupe clases, o etiquete más.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Free about 2 GB, or move the environment to another disk in the settings, then repair it.</source>
      <translation>Libere unos 2 GB, o mueva el entorno a otro disco en la configuración, y luego repárelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Free some space, or choose a folder on another disk in the settings.</source>
      <translation>Libere espacio, o elija en la configuración una carpeta en otro disco.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>Give a GeoJSON polygon.</source>
      <translation>Dé un polígono GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Give a campaign, or a model that train wrote.</source>
      <translation>Dé una campaña, o un modelo que escribió train.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give a campaign, or an image and the raster of units that segment made of it.</source>
      <translation>Dé una campaña, o una imagen y el ráster de unidades que segment hizo de ella.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Give a campaign, or points or polygons and the field of their class.</source>
      <translation>Dé una campaña, o puntos o polígonos y el campo de su clase.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give a campaign, or the file of an image.</source>
      <translation>Dé una campaña, o el archivo de una imagen.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give an ONNX file with its card beside it.</source>
      <translation>Dé un archivo ONNX con su ficha al lado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give it a whole number from 1 to {0}.</source>
      <translation>Dele un número entero de 1 a {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give it letters and digits, at most 16, a letter first.</source>
      <translation>Dele letras y dígitos, como mucho 16, empezando por una letra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/grid.py" />
      <source>Give numbers from 1 to {0} or roles: {1}.</source>
      <translation>Dé números de 1 a {0} o funciones: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give one another value.</source>
      <translation>Dele otro valor a una de ellas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Give red, green and blue on a scale of 0 to 255, or leave {0} out.</source>
      <translation>Dé rojo, verde y azul en una escala de 0 a 255, u omita {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give the field of the labels that holds it.</source>
      <translation>Dé el campo de las etiquetas que la contiene.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/prior.py" />
      <source>Give the raster of units as well.</source>
      <translation>Dé también el ráster de unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Give the raster that segment wrote, or that lies beside the campaign.</source>
      <translation>Dé el ráster que escribió segment, o el que está junto a la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Give the scene the same models, or forget what was learnt elsewhere.</source>
      <translation>Dé a la escena los mismos modelos, u olvide lo aprendido en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>Give the scene's bands their roles, or choose another model.</source>
      <translation>Dé a las bandas de la escena sus funciones, o elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>If it is a container such as HDF, add one of its images to the project.</source>
      <translation>Si es un contenedor como HDF, añada una de sus imágenes al proyecto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>If your network inspects secure connections, set PIP_CERT to your organisation's certificate file before QGIS starts, or install from a folder of wheels.</source>
      <translation>Si su red inspecciona las conexiones seguras, defina PIP_CERT con el archivo de certificado de su organización antes de iniciar QGIS, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Install Python {0} and choose it in the settings of Mining Mapper.</source>
      <translation>Instale Python {0} y elíjalo en la configuración de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Install it with the button in the panel, or with `make environment`.</source>
      <translation>Instálelo con el botón del panel, o con `make environment`.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Install one from python.org or your system's packages and choose it in the settings of Mining Mapper.</source>
      <translation>Instale uno de python.org o de los paquetes de su sistema y elíjalo en la configuración de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Install the current Visual C++ Redistributable (x64) from Microsoft, then repair the environment.</source>
      <translation>Instale el Visual C++ Redistributable (x64) actual de Microsoft y luego repare el entorno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Install the packages</source>
      <translation>Instalar los paquetes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>It must be an object with "schema_version": {0}; docs/taxonomy.md shows one.</source>
      <translation>Debe ser un objeto con "schema_version": {0}; docs/taxonomy.md muestra uno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>Its codes are {0}.</source>
      <translation>Sus códigos son {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/difference.py" />
      <source>Label at least one more unit of the sample.</source>
      <translation>Etiquete al menos una unidad más de la muestra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Label something else as well.</source>
      <translation>Etiquete también algo más.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Label something first.</source>
      <translation>Etiquete algo antes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels accepted without a look (column tool: {0}): {1}. They are 255 in the masks, as nothing should be learnt from them.</source>
      <translation>Etiquetas aceptadas sin mirar (columna tool: {0}): {1}. Valen 255 en las máscaras, pues nada debe aprenderse de ellas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels from other maps or models: {0}. What their licences ask for holds for this set too; name their sources before you pass it on.</source>
      <translation>Etiquetas de otros mapas o modelos: {0}. Lo que piden sus licencias vale también para este conjunto; nombre sus fuentes antes de pasarlo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels have classes that the taxonomy lacks: {0}; they are 255 in the masks.</source>
      <translation>Hay etiquetas con clases que faltan en la taxonomía: {0}; valen 255 en las máscaras.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Labels in no part, as they lie across a border between two: {0}.</source>
      <translation>Etiquetas en ninguna parte por estar sobre un límite entre dos: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Labels in no part, as they lie on the audit sample or in the chips around it: {0}. Smaller chips leave more.</source>
      <translation>Etiquetas en ninguna parte por estar en la muestra de auditoría o en los recortes a su alrededor: {0}. Recortes menores dejan más.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels left out, as they have no shape: {0}.</source>
      <translation>Etiquetas omitidas por no tener forma: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels of the audit sample without a weight: {0}. They were answered before their turn, or are of another sample than the one with the most answers.</source>
      <translation>Etiquetas de la muestra de auditoría sin peso: {0}. Se respondieron antes de su turno, o son de otra muestra que la que tiene más respuestas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels of the audit sample, left out as they are for testing only: {0}.</source>
      <translation>Etiquetas de la muestra de auditoría, omitidas porque solo sirven para probar: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels whose outlines cross themselves, written mended: {0}.</source>
      <translation>Etiquetas con contornos que se cruzan a sí mismos, escritas reparadas: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Leave audited units out of the answers.</source>
      <translation>Deje las unidades auditadas fuera de las respuestas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>Let another person answer what is asked again.</source>
      <translation>Deje que otra persona responda lo que se pregunta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>List them under "classes".</source>
      <translation>Lístelas en "classes".</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Look at the scenes one by one; a sum needs scenes that share no ground.</source>
      <translation>Mire las escenas una a una; una suma necesita escenas que no compartan terreno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Make an isolated Python</source>
      <translation>Crear un Python aislado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Make it with segment.</source>
      <translation>Hágalo con segment.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Make its units.</source>
      <translation>Genere sus unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Make the units in the tab Review.</source>
      <translation>Genere las unidades en la pestaña Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Mapped units whose answer names only a broader class: {0}; they count as wrong.</source>
      <translation>Unidades cartografiadas cuya respuesta solo nombra una clase más amplia: {0}; cuentan como erróneas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/workspace.py" />
      <source>Measuring the units</source>
      <translation>Midiendo las unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/other_scenes.py" />
      <source>Measuring units of another scene</source>
      <translation>Midiendo unidades de otra escena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Name every class once.</source>
      <translation>Nombre cada clase una sola vez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Name in {0} one class for each output, or the number of outputs as embedding; outputs are [1, outputs], [1, outputs, rows, columns] or [1, tokens, outputs].</source>
      <translation>Nombre en {0} una clase para cada salida, o el número de salidas como embedding; las salidas son [1, salidas], [1, salidas, filas, columnas] o [1, tokens, salidas].</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Name in {0} the roles of the bands that it reads, in its order.</source>
      <translation>Nombre en {0} las funciones de las bandas que lee, en su orden.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Neither a campaign nor an image with its units is given.</source>
      <translation>No se da ni una campaña ni una imagen con sus unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>No Python {0}.{1} to {2}.{3} was found on this computer.</source>
      <translation>No se encontró ningún Python {0}.{1} a {2}.{3} en este ordenador.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>No answer shows this class there.</source>
      <translation>Ninguna respuesta muestra allí esta clase.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>No answer shows this class.</source>
      <translation>Ninguna respuesta muestra esta clase.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>No audited unit is in the denominator of this ratio.</source>
      <translation>Ninguna unidad auditada está en el denominador de esta razón.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>No audited unit is it.</source>
      <translation>Ninguna unidad auditada es de esta clase.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>No audited unit is mapped as it.</source>
      <translation>Ninguna unidad auditada está cartografiada como esta clase.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>No chip can be cut: no image with labels can be read, or all chips cross borders of parts.</source>
      <translation>No se puede cortar ningún recorte: no se puede leer ninguna imagen con etiquetas, o todos cruzan límites entre partes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>No draw was answered.</source>
      <translation>No se respondió ningún sorteo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>No image can be read to size the blocks by; they are a tenth of the land with labels.</source>
      <translation>No se puede leer ninguna imagen para dimensionar los bloques; son un décimo del terreno con etiquetas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>No image is given.</source>
      <translation>No se da ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>No label is left for {0}: the labels make {1} groups. Choose smaller blocks, or label more places.</source>
      <translation>No queda etiqueta para {0}: las etiquetas forman {1} grupos. Elija bloques menores, o etiquete más lugares.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>No label was drawn with a known probability: no area or accuracy can be estimated from this set.</source>
      <translation>Ninguna etiqueta se sorteó con probabilidad conocida: de este conjunto no se puede estimar área ni exactitud.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>No labels are given.</source>
      <translation>No se dan etiquetas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>No model is given.</source>
      <translation>No se da ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is in the denominator of this ratio.</source>
      <translation>Ninguna unidad muestreada está en el denominador de esta razón.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is mapped as {0}.</source>
      <translation>Ninguna unidad muestreada está cartografiada como {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is {0} in the reference.</source>
      <translation>Ninguna unidad muestreada es {0} en la referencia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>No unit of the audit sample was answered.</source>
      <translation>No se respondió ninguna unidad de la muestra de auditoría.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No unit of the stratum {0} was sampled.</source>
      <translation>No se muestreó ninguna unidad del estrato {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>No {0} is chosen.</source>
      <translation>No se eligió: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>None of {0} shows it ({1}); that is no proof that there is none.</source>
      <translation>Ninguna de {0} la muestra ({1}); eso no prueba que no haya.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Nothing was counted.</source>
      <translation>No se contó nada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Nothing was drawn by chance yet; labels at places that somebody chose stand for no land but their own.</source>
      <translation>Aún no se sorteó nada; las etiquetas en lugares que alguien eligió no valen para más terreno que el suyo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python in the settings of Mining Mapper.</source>
      <translation>En Debian y Ubuntu ejecute `sudo apt install python3-venv`; en otros sistemas elija otro Python en la configuración de Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python.</source>
      <translation>En Debian y Ubuntu ejecute `sudo apt install python3-venv`; en otros sistemas elija otro Python.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>One answered point shows no spread.</source>
      <translation>Un solo punto respondido no muestra dispersión.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/lure.py" />
      <source>One draw shows no spread.</source>
      <translation>Un solo sorteo no muestra dispersión.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/difference.py" />
      <source>One labelled unit shows no spread.</source>
      <translation>Una sola unidad etiquetada no muestra dispersión.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>One of the dates has no units that could be drawn from.</source>
      <translation>Una de las fechas no tiene unidades de las que se pueda sortear.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>One of the means is 0.</source>
      <translation>Una de las medias es 0.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Only one unit of the stratum {0} was sampled, which shows no spread.</source>
      <translation>Solo se muestreó una unidad del estrato {0}, lo que no muestra dispersión.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>Open it in QGIS and cut an image into units first.</source>
      <translation>Ábrala en QGIS y corte antes una imagen en unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Open the campaign that the unit belongs to.</source>
      <translation>Abra la campaña a la que pertenece la unidad.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Open the log for the reason, then repair the environment.</source>
      <translation>Abra el registro para ver el motivo y luego repare el entorno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Outlines of whole sites and of single features are mixed; see the column delineation.</source>
      <translation>Hay contornos de sitios enteros y de entidades sueltas mezclados; vea la columna delineation.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>People see it differently: with that the standard error is {0}, not {1} {2}.</source>
      <translation>Las personas lo ven de otra manera: con eso el error estándar es {0}, no {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Pixels that the quality band calls cloud, shadow or missing are left out.</source>
      <translation>Se excluyen los píxeles que la banda de calidad llama nube, sombra o ausentes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Point at the image, and zoom in.</source>
      <translation>Apunte a la imagen y acérquese.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Put the original raster back into the folder of frames; draws hold for those units only.</source>
      <translation>Devuelva el ráster original a la carpeta de unidades; los sorteos solo valen para esas unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Quote it.</source>
      <translation>Póngalo entre comillas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Rename one of the two classes.</source>
      <translation>Cambie el nombre de una de las dos clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Repair it with the button in the panel, or with `make environment`.</source>
      <translation>Repárelo con el botón del panel, o con `make environment`.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Repair the environment; if that does not help, choose another Python in the settings.</source>
      <translation>Repare el entorno; si eso no ayuda, elija otro Python en la configuración.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Restore it from a copy of the campaign.</source>
      <translation>Restáurelo desde una copia de la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Restore it from a copy of the campaign: draws refer to its units, so it cannot be made anew.</source>
      <translation>Restáurelo desde una copia de la campaña: los sorteos se refieren a sus unidades, así que no se puede rehacer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>Restore the campaign from a copy.</source>
      <translation>Restaure la campaña desde una copia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>Restore the campaign from a copy; estimates need every audit unit.</source>
      <translation>Restaure la campaña desde una copia; las estimaciones necesitan todas las unidades de auditoría.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Restore the campaign from a copy; estimates need every draw.</source>
      <translation>Restaure la campaña desde una copia; las estimaciones necesitan todos los sorteos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Restore the campaign from a copy; the table draws was changed.</source>
      <translation>Restaure la campaña desde una copia; se cambió la tabla draws.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Restore the frame that the draws were made from.</source>
      <translation>Restaure el conjunto de unidades del que se hicieron los sorteos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>Rows of the table audits were removed, doubled or changed: they are not the sample that was drawn.</source>
      <translation>Se quitaron, duplicaron o cambiaron filas de la tabla audits: no son la muestra que se sorteó.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Running the model</source>
      <translation>Ejecutando el modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample at least one more unit of {0}, or merge the stratum with a similar one.</source>
      <translation>Muestree al menos una unidad más de {0}, o una el estrato a uno parecido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample at least two units of {0}.</source>
      <translation>Muestree al menos dos unidades de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample more units where {0} is likely.</source>
      <translation>Muestree más unidades donde {0} sea probable.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample more units.</source>
      <translation>Muestree más unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample units that are mapped as {0}.</source>
      <translation>Muestree unidades que estén cartografiadas como {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Samples of different units tell the net change alone, not what was gained and lost.</source>
      <translation>Muestras de unidades distintas solo dicen el cambio neto, no lo que se ganó y perdió.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save it again from its campaign with this version.</source>
      <translation>Guárdela de nuevo desde su campaña con esta versión.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save it again from its campaign.</source>
      <translation>Guárdelo de nuevo desde su campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Save it again.</source>
      <translation>Guárdela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Save it as one file, with all tensors inside.</source>
      <translation>Guárdelo como un solo archivo, con todos los tensores dentro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/graph.py" />
      <source>Save it with a version of Mining Mapper that can; answers and features are kept in the campaign.</source>
      <translation>Guárdelo con una versión de Mining Mapper que pueda; las respuestas y los atributos quedan en la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save the model again, or restore all its files.</source>
      <translation>Guarde el modelo de nuevo, o restaure todos sus archivos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Set HTTPS_PROXY (with user and password if it needs them) before QGIS starts, or install from a folder of wheels.</source>
      <translation>Defina HTTPS_PROXY (con usuario y contraseña si los necesita) antes de iniciar QGIS, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Set its parent to {0} where it is part of a mine, else to {1}.</source>
      <translation>Defina su clase superior como {0} si es parte de una mina; si no, como {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>Set the roles of their bands, or label some mining on the earlier scene first.</source>
      <translation>Defina las funciones de sus bandas, o etiquete antes algo de minería en la escena anterior.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Shown by only {0} of {1} ({2}); fewer than {3} do not tell an error.</source>
      <translation>La muestran solo {0} de {1} ({2}); menos de {3} no permiten decir un error.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Simulating the landscape</source>
      <translation>Simulando el paisaje</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Some blocks have one answered unit: the error is rather too large.</source>
      <translation>Algunos bloques tienen una sola unidad respondida: el error es más bien demasiado grande.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Take along what was learnt on an image of the same sensor with the same roles of bands, or nothing: the campaign's menu forgets what was learnt elsewhere.</source>
      <translation>Lleve lo aprendido en una imagen del mismo sensor con los mismos papeles de bandas, o nada: el menú de la campaña olvida lo aprendido en otra parte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Take it out of its own confused_with.</source>
      <translation>Quítela de su propio confused_with.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>The answered units are in one block, which shows no spread.</source>
      <translation>Las unidades respondidas están en un solo bloque, que no muestra dispersión.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is below zero, with an interval up to {0} {1}.</source>
      <translation>Las respuestas son demasiado pocas para esta área: lo que dicen hasta ahora está por debajo de cero, con un intervalo hasta {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is below zero.</source>
      <translation>Las respuestas son demasiado pocas para esta área: lo que dicen hasta ahora está por debajo de cero.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is more than all land.</source>
      <translation>Las respuestas son demasiado pocas para esta área: lo que dicen hasta ahora es más que todo el terreno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/applicability.py" />
      <source>The area of applicability needs two classes with at least two answers each.</source>
      <translation>El área de aplicabilidad necesita dos clases con al menos dos respuestas cada una.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The area of interest holds no valid pixel of {0}.</source>
      <translation>El área de interés no contiene ningún píxel válido de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The area of interest lies outside {0}.</source>
      <translation>El área de interés está fuera de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>The areas do not fit the units of the frame.</source>
      <translation>Las áreas no casan con las unidades del conjunto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>The audit units came after the map was checked: it is not known what it says of them.</source>
      <translation>Las unidades de auditoría llegaron después de comprobar el mapa: no se sabe qué dice de ellas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/acatama.py" />
      <source>The campaign has no audit sample: there are no points for AcATaMa.</source>
      <translation>La campaña no tiene muestra de auditoría: no hay puntos para AcATaMa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>The campaign has no class {0}.</source>
      <translation>La campaña no tiene la clase {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The campaign has no labels yet.</source>
      <translation>La campaña aún no tiene etiquetas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The campaign's coordinate reference system is not known.</source>
      <translation>No se conoce el sistema de referencia de coordenadas de la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>The card of {0} cannot be used: {1}.</source>
      <translation>La ficha de {0} no se puede usar: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>The card of {0} has no {1} of three numbers.</source>
      <translation>La ficha de {0} no tiene {1} de tres números.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>The checked map names a class which the taxonomy lacks ({0}); its units do not count.</source>
      <translation>El mapa comprobado nombra una clase que la taxonomía no tiene ({0}); sus unidades no cuentan.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>The chosen Python does not run: {0}.</source>
      <translation>El Python elegido no funciona: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>The comparison was stopped.</source>
      <translation>La comparación se detuvo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The computer may be out of memory, or a security program stopped it; close other programs and repair the environment.</source>
      <translation>El ordenador puede haberse quedado sin memoria, o un programa de seguridad lo detuvo; cierre otros programas y repare el entorno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The disk is full: the engine's environment could not be written.</source>
      <translation>El disco está lleno: no se pudo escribir el entorno del motor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The disk is too full for the engine's environment: {0} GB are free in {1}, {2} GB are needed.</source>
      <translation>El disco está demasiado lleno para el entorno del motor: {0} GB libres en {1}, hacen falta {2} GB.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment cannot be used. {0}</source>
      <translation>El entorno del motor no se puede usar. {0}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment is in use: {0}.</source>
      <translation>El entorno del motor está en uso: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment is not installed.</source>
      <translation>El entorno del motor no está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/context.py" />
      <source>The export was stopped; nothing was written.</source>
      <translation>La exportación se detuvo; no se escribió nada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>The field of the class is missing.</source>
      <translation>Falta el campo de la clase.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The folder of the engine's environment cannot be written.</source>
      <translation>No se puede escribir la carpeta del entorno del motor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The folder of the engine's environment cannot be written: {0}.</source>
      <translation>No se puede escribir la carpeta del entorno del motor: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The folder {0} does not exist.</source>
      <translation>La carpeta {0} no existe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>The frame {0} has no unit {1}.</source>
      <translation>El conjunto {0} no tiene unidad {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>The hierarchy of units {0} is damaged.</source>
      <translation>La jerarquía de unidades {0} está dañada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>The hierarchy of units {0} is of another kind.</source>
      <translation>La jerarquía de unidades {0} es de otro tipo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>The image has a border of zeros without a nodata value; it is left out.</source>
      <translation>La imagen tiene un borde de ceros sin valor nodata; se excluye.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/grid.py" />
      <source>The image has no band {0}.</source>
      <translation>La imagen no tiene banda {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>The image has one band: units follow its grey values only.</source>
      <translation>La imagen tiene una sola banda: las unidades siguen solo sus valores de gris.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>The image of a frame is not part of the campaign.</source>
      <translation>La imagen de un conjunto de unidades no es parte de la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>The model {0}, whose outputs are features of this scene, is missing.</source>
      <translation>Falta el modelo {0}, cuyas salidas son atributos de esta escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The network's proxy did not let the download through.</source>
      <translation>El proxy de la red no dejó pasar la descarga.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The package registry could not be reached.</source>
      <translation>No se pudo alcanzar el repositorio de paquetes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The package registry's certificate was refused.</source>
      <translation>Se rechazó el certificado del repositorio de paquetes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The packages were installed but one of them does not load.</source>
      <translation>Los paquetes se instalaron, pero uno de ellos no se carga.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>The parts are made of {0} groups only; their shares of the classes are rough.</source>
      <translation>Las partes constan de solo {0} grupos; sus fracciones de las clases son aproximadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The program cannot be started: {0}.</source>
      <translation>No se puede iniciar el programa: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>The raster of units is missing, so it could not be checked that it is the one drawn from.</source>
      <translation>Falta el ráster de unidades, así que no se pudo comprobar que sea el del que se sorteó.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>The raster of units is not the one that was drawn from: its checksum differs.</source>
      <translation>El ráster de unidades no es aquel del que se sorteó: su suma de verificación difiere.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} cannot be read.</source>
      <translation>El ráster de unidades {0} no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>The raster of units {0} is missing or damaged.</source>
      <translation>El ráster de unidades {0} falta o está dañado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} is missing.</source>
      <translation>Falta el ráster de unidades {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} is not the one that the draws of this campaign were made from.</source>
      <translation>El ráster de unidades {0} no es aquel del que se hicieron los sorteos de esta campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} was not made from {1}.</source>
      <translation>El ráster de unidades {0} no se hizo de {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>The run of the model was stopped.</source>
      <translation>La ejecución del modelo se detuvo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>The sample alone tells an area beyond what was seen; the nearest possible one is told.</source>
      <translation>La muestra por sí sola da una superficie más allá de lo visto; se indica la posible más cercana.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/sample.py" />
      <source>The sample scene cannot be written to {0}.</source>
      <translation>La escena de muestra no se puede escribir en {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>The scene has no units that could be drawn from.</source>
      <translation>La escena no tiene unidades de las que se pueda sortear.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <location filename="../../mining_mapper/engine/models/objects.py" />
      <source>The search for objects was stopped.</source>
      <translation>La búsqueda de objetos se detuvo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/segments.py" />
      <source>The segmentation was stopped.</source>
      <translation>La segmentación se detuvo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/foretold.py" />
      <source>The set takes about {0} MB, and the disk has {1} MB left.</source>
      <translation>El conjunto ocupa unos {0} MB, y al disco le quedan {1} MB.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>The shape is no polygon.</source>
      <translation>La forma no es un polígono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The step “{0}” failed.</source>
      <translation>El paso «{0}» falló.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The step “{0}” was killed.</source>
      <translation>El paso «{0}» fue terminado a la fuerza.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/vocabulary.py" />
      <source>The taxonomy has no class {0}.</source>
      <translation>La taxonomía no tiene clase {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>The training set cannot be written to {0}.</source>
      <translation>El conjunto de entrenamiento no se puede escribir en {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>The two dates show different ground: {0} % of the earlier and {1} % of the later frame are common.</source>
      <translation>Las dos fechas muestran terrenos distintos: el {0} % del conjunto anterior y el {1} % del posterior son comunes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>The units cannot be written to {0}.</source>
      <translation>Las unidades no se pueden escribir en {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/unit_space.py" />
      <source>The units have no features to learn from.</source>
      <translation>Las unidades no tienen atributos de los que aprender.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>The vocabulary has no class for {0}; they are 255 in the masks.</source>
      <translation>El vocabulario no tiene clase para {0}; valen 255 en las máscaras.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/features.py" />
      <source>The work on the features was stopped.</source>
      <translation>El trabajo en los atributos se detuvo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>The work on the units was stopped.</source>
      <translation>El trabajo en las unidades se detuvo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/server.py" />
      <source>The work was stopped.</source>
      <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/candidates.py" />
      <source>There are too few answers to say how far the model can be trusted.</source>
      <translation>Hay muy pocas respuestas para decir hasta dónde se puede confiar en el modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>There are {0}.</source>
      <translation>Hay {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/classifier.py" />
      <location filename="../../mining_mapper/engine/learner.py" />
      <source>There is no answer to learn from yet.</source>
      <translation>Aún no hay respuesta de la que aprender.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>There is no answer to take along yet.</source>
      <translation>Aún no hay respuesta que llevar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>There is no campaign {0}.</source>
      <translation>No hay campaña {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <location filename="../../mining_mapper/engine/scene.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no file {0}.</source>
      <translation>No hay archivo {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>There is no frame of units: no table of features was written.</source>
      <translation>No hay conjunto de unidades: no se escribió ninguna tabla de atributos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>There is no mining area whose error could be shared out.</source>
      <translation>No hay área de minería cuyo error se pueda repartir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no model {0}.</source>
      <translation>No hay modelo {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>There is no option {0}.</source>
      <translation>No hay opción {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no raster of units {0}.</source>
      <translation>No hay ráster de unidades {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>There is no searched ground without a label: no background chip was drawn.</source>
      <translation>No hay terreno revisado sin etiqueta: no se sorteó ningún recorte de fondo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>There is no strategy {0} with these parameters.</source>
      <translation>No hay estrategia {0} con estos parámetros.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>There is no unit {0} in a frame of {1} units.</source>
      <translation>No hay unidad {0} en un conjunto de {1} unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>There is no {0} to split by.</source>
      <translation>No hay {0} por el que dividir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>There is no {0} {1}.</source>
      <translation>No hay {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>There is nothing to segment here.</source>
      <translation>Aquí no hay nada que segmentar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>This Linux is older than the engine's packages need.</source>
      <translation>Este Linux es más antiguo de lo que necesitan los paquetes del motor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>This Python cannot make environments: its venv or ensurepip module is missing.</source>
      <translation>Este Python no puede crear entornos: le falta el módulo venv o ensurepip.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/scene.py" />
      <source>This landscape cannot be simulated.</source>
      <translation>Este paisaje no se puede simular.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Tight outlines of a class which the taxonomy lacks ({0}) do not count as known.</source>
      <translation>Los contornos ceñidos de una clase que la taxonomía no tiene ({0}) no cuentan como conocidos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Tiles have {0} to {1} pixels a side.</source>
      <translation>Las teselas tienen de {0} a {1} píxeles de lado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Too few objects: {0}.</source>
      <translation>Muy pocos objetos: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Try again; if it happens again, a proxy or mirror changes the files: install from a folder of wheels instead.</source>
      <translation>Inténtelo de nuevo; si vuelve a ocurrir, un proxy o espejo cambia los archivos: instale desde una carpeta de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Unit {0} has the origin {1}, from which nothing may be learnt.</source>
      <translation>La unidad {0} tiene el origen {1}, del que no se puede aprender nada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Units interpreted twice: {0}.</source>
      <translation>Unidades interpretadas dos veces: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Units left: {0}, fewer than that would take. Answer all of them, or join it with a related class.</source>
      <translation>Unidades que quedan: {0}, menos de las que harían falta. Respóndalas todas o únala con una clase afín.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Units of {0} ha are smaller than {1} pixels of {2}.</source>
      <translation>Las unidades de {0} ha son menores que {1} píxeles de {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/weights.py" />
      <source>Units were digitised between rounds and left the pool, so the drawn labels carry no weights.</source>
      <translation>Se digitalizaron unidades entre rondas y salieron del conjunto, así que las etiquetas sorteadas no llevan pesos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Use a distribution with glibc 2.28 or newer (Debian 10, Ubuntu 18.10, RHEL 8).</source>
      <translation>Use una distribución con glibc 2.28 o más nueva (Debian 10, Ubuntu 18.10, RHEL 8).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Use it as features of the units; then the answers teach what its numbers mean.</source>
      <translation>Úselo como atributos de las unidades; entonces las respuestas enseñan qué significan sus números.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Validation and test leave nothing to train with.</source>
      <translation>Validación y prueba no dejan nada con que entrenar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Values look {0} too high (processing baseline 04.00 or later): subtracted.</source>
      <translation>Los valores parecen {0} demasiado altos (línea de procesamiento 04.00 o posterior): restados.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Wait until it has finished, or choose another folder.</source>
      <translation>Espere a que termine, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Wait until it has finished, or close the other QGIS.</source>
      <translation>Espere a que termine, o cierre el otro QGIS.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Warp it to a north-up grid (Raster &gt; Projections &gt; Warp) and try again.</source>
      <translation>Reproyéctela a una cuadrícula con el norte arriba (Ráster &gt; Proyecciones &gt; Combar) e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>What the sample tells lies beyond what was seen: there is more of it, or less, than that already.</source>
      <translation>Lo que dice la muestra queda fuera de lo ya visto: ya se ha visto más, o menos, que eso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Windows's C++ runtime is missing or too old for the engine's packages.</source>
      <translation>El runtime de C++ de Windows falta o es demasiado antiguo para los paquetes del motor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>With the last answers mining would be {0} instead of {1} {2}.</source>
      <translation>Con las últimas respuestas la minería sería {0} en lugar de {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; a ratio needs both arms to have taken something.</source>
      <translation>Siga trabajando; una razón necesita que ambos brazos hayan tomado algo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; actions are counted while the panel is open.</source>
      <translation>Siga trabajando; las acciones se cuentan mientras el panel está abierto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; the number comes when there are enough.</source>
      <translation>Siga trabajando; el número llega cuando haya bastantes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write "colour": "#rrggbb".</source>
      <translation>Escriba "colour": "#rrggbb".</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write an array of codes.</source>
      <translation>Escriba una lista de códigos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Write into {0} as class_tokens how many come before those of places, usually 1.</source>
      <translation>Escriba en {0} como class_tokens cuántos vienen antes de los de lugares, normalmente 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/commands.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Write it as red=3.</source>
      <translation>Escríbalo como red=3.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>Write it as value=CODE; value=CODE.</source>
      <translation>Escríbalo como valor=CÓDIGO; valor=CÓDIGO.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write it as {...}.</source>
      <translation>Escríbala como {...}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Write them into {0} beside it: {1}, or embedding in place of classes; see docs/models.md.</source>
      <translation>Escríbalos en {0} junto a él: {1}, o embedding en lugar de classes; vea docs/models.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>answered draws</source>
      <translation>sorteos respondidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>audited units</source>
      <translation>unidades auditadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>common ground</source>
      <translation>terreno común</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>confused_with is an array of codes, mappings an object.</source>
      <translation>confused_with es una lista de códigos, mappings un objeto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>earlier features</source>
      <translation>atributos anteriores</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>earlier image</source>
      <translation>imagen anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>models of both dates</source>
      <translation>modelos de ambas fechas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>units asked on both dates</source>
      <translation>unidades preguntadas en ambas fechas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>units asked twice</source>
      <translation>unidades preguntadas dos veces</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>{0} It has no chips.</source>
      <translation>{0} No tiene recortes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>{0} It has no table of units.</source>
      <translation>{0} No tiene tabla de unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/acatama.py" />
      <source>{0} Its sample is not written for AcATaMa.</source>
      <translation>{0} Su muestra no se escribe para AcATaMa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>{0} and the earlier image have no band in common.</source>
      <translation>{0} y la imagen anterior no tienen ninguna banda en común.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0} and {1} both show {2} ha, which would count twice.</source>
      <translation>{0} y {1} muestran ambas {2} ha, que contarían dos veces.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <source>{0} and {1} share no ground that both show.</source>
      <translation>{0} y {1} no comparten terreno que ambas muestren.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} cannot be brought into the CRS {1}.</source>
      <translation>{0} no se puede llevar al SRC {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} cannot be read as an image.</source>
      <translation>{0} no se puede leer como imagen.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be read by onnxruntime {1}.</source>
      <translation>{0} no lo puede leer onnxruntime {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>{0} cannot be read or written: {1}.</source>
      <translation>{0} no se puede leer o escribir: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} cannot be read.</source>
      <translation>{0} no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be run on {1} numbers.</source>
      <translation>{0} no se puede ejecutar con {1} números.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be run on {1}.</source>
      <translation>{0} no se puede ejecutar con {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>{0} cannot be used as the {1}: it {2}.</source>
      <translation>{0} no se puede usar como {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <location filename="../../mining_mapper/engine/word_files.py" />
      <source>{0} cannot be written.</source>
      <translation>{0} no se puede escribir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>{0} cannot be {1}{2}{3}.</source>
      <translation>{0} no puede ser {1}{2}{3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} cannot make environments: its venv or ensurepip module is missing.</source>
      <translation>{0} no puede crear entornos: le falta el módulo venv o ensurepip.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} classes do not fit into a mask of bytes.</source>
      <translation>{0} clases no caben en una máscara de bytes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} comes from an image with other bands: its features are {1}, here they are {2}.</source>
      <translation>{0} viene de una imagen con otras bandas: sus atributos son {1}, aquí son {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} does not read one image at a time as float32 [1, bands, rows, columns].</source>
      <translation>{0} no lee una imagen cada vez como float32 [1, bandas, filas, columnas].</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} does not say its CRS.</source>
      <translation>{0} no dice su SRC.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} does not say which bands it reads and what its classes are.</source>
      <translation>{0} no dice qué bandas lee ni cuáles son sus clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has an unknown property {1}.</source>
      <translation>{0} tiene una propiedad desconocida {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no class {1} at the top.</source>
      <translation>{0} no tiene clase {1} en lo más alto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no classes.</source>
      <translation>{0} no tiene clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no colour.</source>
      <translation>{0} no tiene color.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has no coordinate reference system.</source>
      <translation>{0} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>{0} has no ending that is known.</source>
      <translation>{0} no tiene una extensión conocida.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} has no field {1}.</source>
      <translation>{0} no tiene el campo {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>{0} has no scene of an earlier date than {1}.</source>
      <translation>{0} no tiene escena de fecha anterior a {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>{0} has no scene {1}.</source>
      <translation>{0} no tiene la escena {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no such delineation.</source>
      <translation>{0} no tiene tal delimitación.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0} has no units that could be drawn from.</source>
      <translation>{0} no tiene unidades de las que se pueda sortear.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>{0} has no units{1}.</source>
      <translation>{0} no tiene unidades{1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no usable code.</source>
      <translation>{0} no tiene un código utilizable.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has no valid pixel: all is nodata.</source>
      <translation>{0} no tiene ningún píxel válido: todo es nodata.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no value.</source>
      <translation>{0} no tiene valor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has something other than text in a text field.</source>
      <translation>{0} tiene algo que no es texto en un campo de texto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} has {1} GB; models up to {2} GB are run.</source>
      <translation>{0} tiene {1} GB; se ejecutan modelos de hasta {2} GB.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has {1} bands, but the role {2} asks for band {3}.</source>
      <translation>{0} tiene {1} bandas, pero la función {2} pide la banda {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>{0} has {1} units, not {2}.</source>
      <translation>{0} tiene {1} unidades, no {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} holds complex numbers.</source>
      <translation>{0} contiene números complejos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>{0} holds no area of interest.</source>
      <translation>{0} no contiene área de interés.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} holds no bands.</source>
      <translation>{0} no contiene bandas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} is a 32-bit build; the engine's packages exist for 64 bits only.</source>
      <translation>{0} es una versión de 32 bits; los paquetes del motor solo existen para 64 bits.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is damaged or was cut off: its last part cannot be read.</source>
      <translation>{0} está dañado o cortado: su última parte no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is damaged or was cut off: parts of it cannot be read.</source>
      <translation>{0} está dañado o cortado: partes de él no se pueden leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>{0} is damaged: its answers do not fit its features.</source>
      <translation>{0} está dañado: sus respuestas no casan con sus atributos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} is no ONNX model, or is damaged.</source>
      <translation>{0} no es un modelo ONNX, o está dañado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>{0} is no campaign, or is damaged.</source>
      <translation>{0} no es una campaña, o está dañado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} is no memory of a campaign, or is damaged.</source>
      <translation>{0} no es la memoria de una campaña, o está dañado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>{0} is no raster of units: one band of their numbers, from 1 on, with none left out.</source>
      <translation>{0} no es un ráster de unidades: una banda con sus números, desde 1, sin que falte ninguno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>{0} is no text.</source>
      <translation>{0} no es texto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} is no vector file that can be read.</source>
      <translation>{0} no es un archivo vectorial que se pueda leer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not JSON.</source>
      <translation>{0} no es JSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not a taxonomy of version {1}.</source>
      <translation>{0} no es una taxonomía de la versión {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} is not the file that its card vouches for.</source>
      <translation>{0} no es el archivo por el que responde su ficha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>{0} is not the model whose outputs are features of this scene.</source>
      <translation>{0} no es el modelo cuyas salidas son atributos de esta escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not written as it should be.</source>
      <translation>{0} no está escrito como debería.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is rotated against its grid.</source>
      <translation>{0} está girado respecto a su cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>{0} is there already and not empty.</source>
      <translation>{0} ya está ahí y no está vacía.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} is too {1} for the engine, which needs Python {2}.</source>
      <translation>{0} es demasiado {1} para el motor, que necesita Python {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} keeps its numbers in other files.</source>
      <translation>{0} guarda sus números en otros archivos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} knows no class of mining.</source>
      <translation>{0} no conoce ninguna clase de minería.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/commands.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} names no role of a band.</source>
      <translation>{0} no nombra la función de una banda.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} needs operators that are not part of ONNX: {1}.</source>
      <translation>{0} necesita operadores que no son parte de ONNX: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} of {1} searched areas are 255 and no background: not all classes of mining among the labels were searched for there. Search with them on the digit keys, or for mining as a whole.</source>
      <translation>{0} de {1} áreas buscadas son 255 y no son fondo: no se buscaron allí todas las clases de minería de las etiquetas. Busque con ellas en las teclas de dígitos, o minería en conjunto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>{0} reads bands that {1} lacks: {2}.</source>
      <translation>{0} lee bandas que le faltan a {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads tiles of {1} pixels.</source>
      <translation>{0} lee teselas de {1} píxeles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads tiles of {1} x {2} pixels.</source>
      <translation>{0} lee teselas de {1} x {2} píxeles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads {1} bands, but its card names {2}: {3}.</source>
      <translation>{0} lee {1} bandas, pero su ficha nombra {2}: {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns an embedding, which by itself says nothing of mining.</source>
      <translation>{0} devuelve un embedding, que por sí solo no dice nada de minería.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1} tokens, {2} of them before those of places: the rest is no square.</source>
      <translation>{0} devuelve {1} tokens, {2} de ellos antes de los de lugares: el resto no es un cuadrado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1} x {2} pixels of a tile of {3}.</source>
      <translation>{0} devuelve {1} x {2} píxeles de una tesela de {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1}, but its card names {2} classes or channels.</source>
      <translation>{0} devuelve {1}, pero su ficha nombra {2} clases o canales.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>{0} sees {1} objects in {2}, more than {3}.</source>
      <translation>{0} ve {1} objetos en {2}, más de {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} shows nothing: every pixel has the same value.</source>
      <translation>{0} no muestra nada: todos los píxeles tienen el mismo valor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was fitted to what other models say of the units, which are not in use here: {1}.</source>
      <translation>{0} se ajustó a lo que otros modelos dicen de las unidades, que aquí no se usan: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} was learnt with other models beside the bands than this scene has.</source>
      <translation>{0} se aprendió con otros modelos junto a las bandas que los de esta escena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was made for an image with other bands: the {1} differ.</source>
      <translation>{0} se hizo para una imagen con otras bandas: difieren {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was not saved from a campaign.</source>
      <translation>{0} no se guardó de una campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was saved by another version, whose features are not comparable.</source>
      <translation>{0} lo guardó otra versión, cuyos atributos no son comparables.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was saved by another version.</source>
      <translation>{0} lo guardó otra versión.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/prior.py" />
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>{0} was saved from a campaign: it reads features of units, not pixels.</source>
      <translation>{0} se guardó de una campaña: lee atributos de unidades, no píxeles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>{0} would have {1} places for chips, more than {2}.</source>
      <translation>{0} tendría {1} lugares para recortes, más de {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>{0} {1} were known when rounds were drawn, but their outlines changed since.</source>
      <translation>{0} {1} eran conocidos cuando se sortearon las rondas, pero sus contornos cambiaron desde entonces.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} {1}; add it before you pass the set on.</source>
      <translation>{0} {1}; añádalo antes de pasar el conjunto a otros.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/graph.py" />
      <source>{0}, a part of the learner, cannot be written as ONNX.</source>
      <translation>{0}, una parte del aprendiz, no se puede escribir en ONNX.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: "active" is not written as it should be.</source>
      <translation>{0}: "active" no está escrito como debería.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: an active class stands twice.</source>
      <translation>{0}: una clase activa figura dos veces.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is confused with itself.</source>
      <translation>{0}: la clase {1} se confunde consigo misma.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is its own ancestor.</source>
      <translation>{0}: la clase {1} está por encima de sí misma.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is neither under {2} nor under {3}.</source>
      <translation>{0}: la clase {1} no está ni bajo {2} ni bajo {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is not an object.</source>
      <translation>{0}: la clase {1} no es un objeto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} names {2}, which is not in the file.</source>
      <translation>{0}: la clase {1} nombra {2}, que no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: the active class {1} is not in the taxonomy.</source>
      <translation>{0}: la clase activa {1} no está en la taxonomía.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: the code {1} stands twice.</source>
      <translation>{0}: el código {1} figura dos veces.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: {1} and {2} have the same value {3}.</source>
      <translation>{0}: {1} y {2} tienen el mismo valor {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: {1} classes are active, but there are nine digit keys.</source>
      <translation>{0}: hay {1} clases activas, pero nueve teclas de dígitos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>“{0}” does not say which class a value is.</source>
      <translation>“{0}” no dice de qué clase es un valor.</translation>
    </message>
  </context>
  <context>
    <name>SiteImportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Around it</source>
      <translation>Alrededor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Choose a file.</source>
      <translation>Elija un archivo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Commodity</source>
      <translation>Sustancia mineral</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Coordinates</source>
      <translation>Coordenadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>First rows</source>
      <translation>Primeras filas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>How far around a place belongs to the site, on the ground</source>
      <translation>Hasta qué distancia en torno a un lugar el terreno pertenece al sitio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Import sites</source>
      <translation>Importar sitios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Latitude or y</source>
      <translation>Latitud o y</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Leave out what is a site already</source>
      <translation>Omitir lo que ya es un sitio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Longitude or x</source>
      <translation>Longitud o x</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Reading the file: %d %%</source>
      <translation>Leyendo el archivo: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Rows that cannot be used: %(n)d (%(which)s)</source>
      <translation>Filas que no se pueden usar: %(n)d (%(which)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Rows with a place: %(n)d.</source>
      <translation>Filas con lugar: %(n)d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Sites</source>
      <translation>Sitios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>The file holds more than one layer; this one is imported</source>
      <translation>El archivo contiene más de una capa; se importa esta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Well-known text</source>
      <translation>Well-known text</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>none</source>
      <translation>ninguna</translation>
    </message>
  </context>
  <context>
    <name>SitesTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>A note on the site; kept when you leave the field, Enter goes back to the map</source>
      <translation>Una nota sobre el sitio; se guarda al salir del campo, Enter vuelve al mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Add sites</source>
      <translation>Añadir sitios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Add sites, or mark ground as searched</source>
      <translation>Añadir sitios, o marcar terreno como revisado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>All mining of the site is drawn; its ground was searched</source>
      <translation>Toda la minería del sitio está dibujada; su terreno se revisó</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>All states</source>
      <translation>Todos los estados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Cells of a grid…</source>
      <translation>Celdas de una cuadrícula…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Volver a hacer lo último que se deshizo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Give the site back to the list</source>
      <translation>Devolver el sitio a la lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Go to the next site that nobody has finished (%s)</source>
      <translation>Ir al próximo sitio que nadie ha terminado (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Hold</source>
      <translation>Reservar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Import sites…</source>
      <translation>Importar sitios…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>It is a mine, but its extent cannot be told here</source>
      <translation>Es una mina, pero su extensión no se puede precisar aquí</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Next unfinished (%s)</source>
      <translation>Siguiente sin terminar (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>No mining here; the ground was searched</source>
      <translation>Aquí no hay minería; el terreno se revisó</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>No sites yet. A site is a place to look at: a mine of a register, a point of OpenStreetMap, or a cell of a grid. Finishing one records that its ground was searched, without which no label means no mine.</source>
      <translation>Aún no hay sitios. Un sitio es un lugar que mirar: una mina de un catastro, un punto de OpenStreetMap o la celda de una cuadrícula. Terminar uno registra que su terreno se revisó; sin eso, que no haya etiqueta no significa que no haya mina.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Nothing found</source>
      <translation>Nada encontrado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Release</source>
      <translation>Liberar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Search…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Show only sites in which this text occurs</source>
      <translation>Mostrar solo los sitios en que aparece este texto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Show only sites of one state</source>
      <translation>Mostrar solo los sitios de un estado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Take the last action back</source>
      <translation>Deshacer la última acción</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Take the site, so that nobody else begins it</source>
      <translation>Reservar el sitio, para que nadie más lo empiece</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>The selected polygon was searched</source>
      <translation>El polígono seleccionado se revisó</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Unclear extent</source>
      <translation>Extensión incierta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>Siting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>%(who)s: %(n)d in %(time)s</source>
      <translation>%(who)s: %(n)d en %(time)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>All sites are finished.</source>
      <translation>Todos los sitios están terminados.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Cells of a grid</source>
      <translation>Celdas de una cuadrícula</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Cells that are sites now: %d.</source>
      <translation>Celdas que ahora son sitios: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No other site waits.</source>
      <translation>Ningún otro sitio espera.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No polygon is selected.</source>
      <translation>No hay ningún polígono seleccionado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No site that this scene shows waits; outside of it lie %d.</source>
      <translation>No espera ningún sitio de los que muestra esta escena; fuera de ella: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>None of the rows that are shown waits; others that wait: %d. Empty the search.</source>
      <translation>Ninguna de las filas que se muestran espera; otras que esperan: %d. Vacíe la búsqueda.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Other people work on the sites that are left: %d.</source>
      <translation>Otras personas trabajan en los sitios que quedan: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Outside of this scene: %d; they are in the list, marked.</source>
      <translation>Fuera de esta escena: %d; están en la lista, marcados.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Select one or more polygons of the layer that is current in the layer tree.</source>
      <translation>Seleccione uno o más polígonos de la capa actual en el árbol de capas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Side of a cell in metres</source>
      <translation>Lado de una celda en metros</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Sites added: %(added)d; there already: %(known)d; rows without a usable place: %(bad)d.</source>
      <translation>Sitios añadidos: %(added)d; ya presentes: %(known)d; filas sin lugar utilizable: %(bad)d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>The ground of the selected polygons counts as searched now.</source>
      <translation>El terreno de los polígonos seleccionados cuenta ahora como revisado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>The polygons cannot be brought into the CRS of the campaign.</source>
      <translation>Los polígonos no se pueden llevar al SRC de la campaña.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>labels inside: %d</source>
      <translation>etiquetas dentro: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>sites finished: %(done)d of %(all)d</source>
      <translation>sitios terminados: %(done)d de %(all)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>“%(name)s” lies outside the image or the area of interest of this scene: nothing can be searched there. Choose the scene that shows it; %(key)s goes on to the next site inside.</source>
      <translation>«%(name)s» queda fuera de la imagen o del área de interés de esta escena: allí no se puede buscar nada. Elija la escena que lo muestra; %(key)s pasa al siguiente sitio de dentro.</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Blind, the model's regions are hidden: the switch is in the tab Review.</source>
      <translation>A ciegas, las regiones del modelo están ocultas: el interruptor está en la pestaña Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Choose segmentation model…</source>
      <translation>Elegir modelo de segmentación…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Choose the files of a segmentation model first.</source>
      <translation>Elija antes los archivos de un modelo de segmentación.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>It runs the model.</source>
      <translation>Él ejecuta el modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>No image is visible on the map.</source>
      <translation>No hay imagen visible en el mapa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Take objects from here (%s goes on to the next)</source>
      <translation>Tomar objetos de aquí (%s pasa al siguiente)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The engine is not installed yet.</source>
      <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The model has learnt nothing here yet: answer a round in the tab Review.</source>
      <translation>El modelo aún no ha aprendido nada aquí: responda una ronda en la pestaña Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The model's help is withheld here by lot.</source>
      <translation>La ayuda del modelo se retiene aquí por sorteo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The units are not built yet: tab Review.</source>
      <translation>Las unidades aún no están generadas: pestaña Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Two files in ONNX, encoder and decoder, of a model like Segment Anything</source>
      <translation>Dos archivos ONNX, codificador y decodificador, de un modelo como Segment Anything</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>regions that the model is confident of</source>
      <translation>regiones en las que el modelo confía</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>segmentation model</source>
      <translation>modelo de segmentación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>the map as on the screen</source>
      <translation>el mapa como está en la pantalla</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>units of the scene</source>
      <translation>unidades de la escena</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>A simulated quarry landscape with its classes ready to label. Nothing to download.</source>
      <translation>Un paisaje de canteras simulado con sus clases listas para etiquetar. Nada que descargar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Begin with an image of your project: its date, sensor and bands are guessed for you.</source>
      <translation>Empiece con una imagen de su proyecto: su fecha, sensor y bandas se deducen por usted.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Go on where you stopped. A project that holds a campaign opens it by itself.</source>
      <translation>Siga donde lo dejó. Un proyecto que contiene una campaña la abre por sí solo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Label mining land use with few answers</source>
      <translation>Etiquete el uso minero del suelo con pocas respuestas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>New campaign</source>
      <translation>Nueva campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>New campaign…</source>
      <translation>Nueva campaña…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Open campaign</source>
      <translation>Abrir campaña</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Open campaign…</source>
      <translation>Abrir campaña…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>The image is cut into units. You answer what some of them are, one key each; the model learns which ones to ask about next.</source>
      <translation>La imagen se corta en unidades. Usted responde qué son algunas de ellas, una tecla cada una; el modelo aprende por cuáles preguntar después.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Try the sample</source>
      <translation>Probar la muestra</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>What learns from answers, the engine, is not installed yet.</source>
      <translation>Lo que aprende de las respuestas, el motor, aún no está instalado.</translation>
    </message>
  </context>
  <context>
    <name>StickyRow</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>1 guess</source>
      <translation>1 conjetura</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>2 likely</source>
      <translation>2 probable</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>3 sure</source>
      <translation>3 seguro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>4 known</source>
      <translation>4 conocido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Delineation</source>
      <translation>Delimitación</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>How sure you are: a guess, likely, sure, or known from another source (%s)</source>
      <translation>Cuánta seguridad tiene: conjetura, probable, seguro, o conocido por otra fuente (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Rule of the outline: tight follows the feature itself, envelope takes the whole site (%s)</source>
      <translation>Regla del contorno: ajustado sigue la propia entidad, envolvente toma el sitio entero (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>State of the mine, given to every next label until you change it (%s)</source>
      <translation>Estado de la mina, dado a cada nueva etiqueta hasta que lo cambie (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>envelope</source>
      <translation>envolvente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>tight</source>
      <translation>ajustado</translation>
    </message>
  </context>
  <context>
    <name>TakingAlong</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s guides the first draws, until ten units of two classes are answered.</source>
      <translation>%s guía los primeros sorteos, hasta que se respondan diez unidades de dos clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s guides the first draws, until two classes are answered.</source>
      <translation>%s guía los primeros sorteos, hasta que se respondan dos clases.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s was not taken: the campaign was closed before it was compared.</source>
      <translation>%s no se usó: la campaña se cerró antes de compararlo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Begin with what was learnt elsewhere</source>
      <translation>Empezar con lo aprendido en otro lugar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Comparing %s with the units of the scene…</source>
      <translation>Comparando %s con las unidades de la escena…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>It runs the models.</source>
      <translation>Él ejecuta los modelos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Learnt (*.npz)</source>
      <translation>Aprendido (*.npz)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Model (ONNX) (*.onnx)</source>
      <translation>Modelo (ONNX) (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Save what was learnt</source>
      <translation>Guardar lo aprendido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>The engine is not installed yet.</source>
      <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>What was learnt (answers: %(answers)d) was saved to %(path)s.</source>
      <translation>Lo aprendido (respuestas: %(answers)d) se guardó en %(path)s.</translation>
    </message>
  </context>
  <context>
    <name>Taxonomy</name>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A heap or a dam, not a hole.</source>
      <translation>Un montón o una presa, no un hoyo.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A hole or a worked face, not a heap.</source>
      <translation>Un hoyo o un frente de explotación, no un montón.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A jumble of irregular mud flats and ponds of many colours along a stream; no benches; tents, an airstrip near.</source>
      <translation>Un revoltijo de bancos de lodo irregulares y pozas de muchos colores a lo largo de un arroyo; sin bancos de mina; carpas, una pista de aterrizaje cerca.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Advancing linear cut for coal, phosphate or bauxite.</source>
      <translation>Corte lineal que avanza, para carbón, fosfato o bauxita.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Any mining feature above ground, where nothing closer can be said; an envelope around a whole site is allowed.</source>
      <translation>Cualquier elemento minero en superficie, cuando no se puede precisar más; se permite un envolvente en torno a un sitio entero.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Anything else; the answer of the key N.</source>
      <translation>Cualquier otra cosa; la respuesta de la tecla N.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Aquaculture and ponds of farms.</source>
      <translation>Acuicultura y estanques de granjas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Artisanal or alluvial workings</source>
      <translation>Minería artesanal o aluvial</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare natural ground and desert pavement.</source>
      <translation>Suelo natural desnudo y pavimento desértico.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare rock</source>
      <translation>Roca desnuda</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare soil</source>
      <translation>Suelo desnudo</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare, worked ground with roads and structures of a mine around it.</source>
      <translation>Terreno desnudo y trabajado, con caminos y estructuras de una mina alrededor.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Berth, tanks or rail yard; no pit or dump near.</source>
      <translation>Muelle, tanques o patio ferroviario; sin tajo ni botadero cerca.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Blown or washed sand.</source>
      <translation>Arena llevada por el viento o el agua.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bright angular faces, few benches, cones of stock, close to roads and towns.</source>
      <translation>Frentes claros y angulosos, pocos bancos, conos de acopio, cerca de caminos y ciudades.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bright parallel stripes.</source>
      <translation>Franjas claras y paralelas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Brine ponds of a mine</source>
      <translation>Pozas de salmuera de una mina</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Buildings, yards and roads of a mine.</source>
      <translation>Edificios, patios y caminos de una mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Built-up land.</source>
      <translation>Suelo edificado.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cells with soil cover, trucks, near a town.</source>
      <translation>Celdas con cobertura de tierra, camiones, cerca de una ciudad.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cleared for mining</source>
      <translation>Desbrozado para la minería</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Closely packed regular grid among fields.</source>
      <translation>Cuadrícula regular y compacta entre campos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cones or long piles fed by a conveyor, arcs of a stacker.</source>
      <translation>Conos o pilas largas alimentadas por una cinta, arcos de un apilador.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Construction site</source>
      <translation>Obra en construcción</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Conveyors, sheds, round thickeners, tanks, a crusher.</source>
      <translation>Cintas transportadoras, naves, espesadores redondos, tanques, una chancadora.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cover over crops.</source>
      <translation>Cubierta sobre cultivos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Crushed ore stacked on a liner and irrigated.</source>
      <translation>Mineral triturado apilado sobre una membrana y regado.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dam wall of the facility.</source>
      <translation>Dique del depósito.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dark lobes or red-brown cells next to a plant.</source>
      <translation>Lóbulos oscuros o celdas pardo-rojizas junto a una planta.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dark regular rows.</source>
      <translation>Hileras oscuras y regulares.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Decant pond</source>
      <translation>Laguna de decantación</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Drill pads, trenches and test pits.</source>
      <translation>Plataformas de sondeo, zanjas y calicatas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dry residue of a smelter or refinery.</source>
      <translation>Residuo seco de una fundición o refinería.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Earthworks of a building site.</source>
      <translation>Movimiento de tierras de una obra.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Even width of ten to thirty metres, joins pit, dump and plant.</source>
      <translation>Anchura uniforme de diez a treinta metros, une tajo, botadero y planta.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Excavation with benches, its idle parts included while they can still be recognised; where waste was tipped back, that part is a waste rock dump.</source>
      <translation>Excavación con bancos, incluidas sus partes inactivas mientras aún se reconozcan; donde se devolvió estéril, esa parte es botadero.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Exploration</source>
      <translation>Exploración</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Exposed dry tailings.</source>
      <translation>Relaves secos expuestos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Extraction</source>
      <translation>Extracción</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Extraction of stone, sand, gravel or clay; usually without tailings.</source>
      <translation>Extracción de piedra, arena, grava o arcilla; normalmente sin relaves.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Facilities or camp</source>
      <translation>Instalaciones o campamento</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fallow or ploughed field</source>
      <translation>Barbecho o campo arado</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Farmland without crop on the date.</source>
      <translation>Tierra de labor sin cultivo en la fecha.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fish or farm pond</source>
      <translation>Estanque de peces o de granja</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Flat top, lobed toe, faces at the angle of repose, tip line with trucks, coarse texture.</source>
      <translation>Techo plano, pie lobulado, taludes en el ángulo de reposo, línea de vertido con camiones, textura gruesa.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Follows the channel, tapers, changes with the season.</source>
      <translation>Sigue el cauce, se afila, cambia con la estación.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Follows the strata, drainage intact, no benches.</source>
      <translation>Sigue los estratos, drenaje intacto, sin bancos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Forest cut for other ends.</source>
      <translation>Bosque cortado con otros fines.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Free water on tailings.</source>
      <translation>Agua libre sobre relaves.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fresh clearing</source>
      <translation>Desmonte reciente</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Freshly bare, straight advancing edge against a pit.</source>
      <translation>Recién desnudo, borde recto que avanza contra un tajo.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>From the primary crusher to the thickeners.</source>
      <translation>Desde la chancadora primaria hasta los espesadores.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Glacier, its snow and its debris.</source>
      <translation>Glaciar, su nieve y sus derrubios.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Green, turquoise or rust water without inlet or outlet.</source>
      <translation>Agua verde, turquesa o color óxido sin entrada ni salida.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Greenhouse or plastic cover</source>
      <translation>Invernadero o cubierta plástica</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Grid of pads with branching tracks and no dump.</source>
      <translation>Cuadrícula de plataformas con pistas ramificadas y sin botadero.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Grid of streets, small roofs.</source>
      <translation>Trama de calles, tejados pequeños.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ground before or after mining.</source>
      <translation>Terreno antes o después de la minería.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ground that is or was dug for minerals.</source>
      <translation>Terreno que se excava o se excavó por minerales.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Haul road, conveyor, rail or pipeline</source>
      <translation>Camino de acarreo, cinta, vía o tubería</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Heap leach pad</source>
      <translation>Pila de lixiviación</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Herringbone or rectangle, logs, no water.</source>
      <translation>Espina de pescado o rectángulo, troncos, sin agua.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>High up, changes with the season.</source>
      <translation>En altura, cambia con la estación.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Impounded slurry of processed ore with its wall, beach and pond.</source>
      <translation>Pulpa de mineral procesado embalsada, con su dique, playa y laguna.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Infrastructure</source>
      <translation>Infraestructura</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Inlet and outlet, circles of aeration.</source>
      <translation>Entrada y salida, círculos de aireación.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lake, wetland or coast</source>
      <translation>Lago, humedal o costa</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Landfill or scrap yard</source>
      <translation>Vertedero o chatarrería</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Landslide or scree</source>
      <translation>Deslizamiento o derrubios</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Large regular ponds that grade from blue over green to white.</source>
      <translation>Grandes pozas regulares que pasan del azul por el verde al blanco.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lava or burnt land</source>
      <translation>Lava o terreno quemado</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lined or earthen pond for process water, sediment or evaporation.</source>
      <translation>Poza revestida o de tierra para agua de proceso, sedimento o evaporación.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lobes with natural levees, or dark patches.</source>
      <translation>Lóbulos con diques naturales, o manchas oscuras.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Long and even, passes the mine by.</source>
      <translation>Larga y uniforme, pasa de largo la mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Long, narrow, stepped where it was raised.</source>
      <translation>Largo, estrecho, escalonado donde se recreció.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Made ground without ore or waste.</source>
      <translation>Terreno construido sin mineral ni estéril.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Made water bodies of others.</source>
      <translation>Masas de agua artificiales de terceros.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mine water</source>
      <translation>Agua de mina</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <source>Mining</source>
      <translation>Minería</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <source>Mining / other</source>
      <translation>Minería / otros</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mining land use</source>
      <translation>Uso minero del suelo</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mining, unspecified</source>
      <translation>Minería, sin especificar</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Municipal or industrial waste.</source>
      <translation>Residuos urbanos o industriales.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Natural shore, an outlet.</source>
      <translation>Orilla natural, una salida.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Natural water and its shore.</source>
      <translation>Agua natural y su orilla.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>No sign of a mine.</source>
      <translation>Ningún indicio de mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Not mining, unspecified</source>
      <translation>No minería, sin especificar</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Open pit</source>
      <translation>Tajo abierto</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ore or product kept for a while.</source>
      <translation>Mineral o producto guardado un tiempo.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Other industry or port</source>
      <translation>Otra industria o puerto</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Outcrop and bedrock.</source>
      <translation>Afloramiento y roca madre.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Outline of an embankment, smooth fine beach, decant pond, fans at the spigots, no outflow, unnatural colour.</source>
      <translation>Contorno de un dique, playa lisa y fina, laguna de decantación, abanicos en los puntos de descarga, sin salida, color no natural.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Parallel cut and spoil ridges, a dark line along the seam.</source>
      <translation>Crestas paralelas de corte y de estéril, una línea oscura a lo largo de la capa.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Photovoltaic panels.</source>
      <translation>Paneles fotovoltaicos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Pit lake</source>
      <translation>Lago de tajo</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Playa or salt pan.</source>
      <translation>Playa o salar.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Process or sediment pond</source>
      <translation>Poza de proceso o de sedimentos</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Processing</source>
      <translation>Procesamiento</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Processing plant</source>
      <translation>Planta de beneficio</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Quarry or gravel pit</source>
      <translation>Cantera o gravera</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Reclaimed ground that can still be recognised.</source>
      <translation>Terreno rehabilitado que aún se reconoce.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Rectangular lifts, dark edge of the liner, fine regular texture, solution ponds beside it.</source>
      <translation>Capas rectangulares, borde oscuro de la membrana, textura fina y regular, pozas de solución al lado.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Rehabilitated mine land</source>
      <translation>Terreno minero rehabilitado</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ripples, in line with coast or wind.</source>
      <translation>Ondulaciones, alineadas con la costa o el viento.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Road, airstrip or railway</source>
      <translation>Carretera, pista de aterrizaje o ferrocarril</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Salt flat</source>
      <translation>Salar</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Salt works, reservoir or wastewater</source>
      <translation>Salina, embalse o aguas residuales</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sand dune or beach</source>
      <translation>Duna o playa de arena</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sandbar or dry riverbed</source>
      <translation>Barra de arena o cauce seco</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Scar of a slope failure or erosion.</source>
      <translation>Cicatriz de un deslizamiento o de erosión.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Scarp at the head, run-out below it.</source>
      <translation>Escarpe en la cabecera, material extendido debajo.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sediment of a river.</source>
      <translation>Sedimento de un río.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shadow of a headframe, a small dump and a conveyor beside it.</source>
      <translation>Sombra de un castillete, un botadero pequeño y una cinta al lado.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shaft, headframe, adit, vent or subsidence at the surface.</source>
      <translation>Pozo, castillete, socavón, chimenea o subsidencia en superficie.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shape of a field, green in another season.</source>
      <translation>Forma de un campo, verde en otra estación.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Short-lived, foundations, near a town.</source>
      <translation>De corta duración, cimientos, cerca de una ciudad.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Signs of a mine without workings.</source>
      <translation>Indicios de una mina sin labores.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Slag, ash or red mud</source>
      <translation>Escoria, cenizas o lodo rojo</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small pits, ponds, sluices and dredge tails, mostly along channels.</source>
      <translation>Pequeños hoyos, pozas, canaletas y colas de draga, sobre todo a lo largo de cauces.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small roofs and vehicles beside the workings.</source>
      <translation>Tejados pequeños y vehículos junto a las labores.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small, geometric, one colour, near a plant or a pad.</source>
      <translation>Pequeña, geométrica, de un solo color, cerca de una planta o una pila.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Smoothed terraces, planting along contours or in a grid.</source>
      <translation>Terrazas suavizadas, plantación en curvas de nivel o en cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Snow, ice or moraine</source>
      <translation>Nieve, hielo o morrena</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Soft edges, no ramp leads to it.</source>
      <translation>Bordes suaves, ninguna rampa lleva hasta allí.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Solar evaporation of lithium, potash or salt brine on a mine.</source>
      <translation>Evaporación solar de salmuera de litio, potasa o sal en una mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Solar farm</source>
      <translation>Planta solar</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Spare parts and equipment in the open; ore is a stockpile instead.</source>
      <translation>Repuestos y equipos al aire libre; el mineral es acopio.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Speckled, ordered objects on a bare pad.</source>
      <translation>Objetos moteados y ordenados sobre una explanada desnuda.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Standing water in a former pit or quarry.</source>
      <translation>Agua estancada en un antiguo tajo o cantera.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Steep rim, benches that run under the water.</source>
      <translation>Borde empinado, bancos que siguen bajo el agua.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stepped concentric benches, shadow on the inner side, spiral haul ramp, sometimes water on the floor.</source>
      <translation>Bancos concéntricos escalonados, sombra en el lado interior, rampa de acarreo en espiral, a veces agua en el fondo.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stockpile</source>
      <translation>Acopio</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stockyard</source>
      <translation>Patio de materiales</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Strip mine panel</source>
      <translation>Panel de minería por franjas</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Structures joined by conveyors.</source>
      <translation>Estructuras unidas por cintas transportadoras.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings beach</source>
      <translation>Playa de relaves</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings embankment</source>
      <translation>Dique de relaves</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings storage facility</source>
      <translation>Depósito de relaves</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Topsoil removed next to workings.</source>
      <translation>Suelo vegetal retirado junto a las labores.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Town or village</source>
      <translation>Ciudad o pueblo</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transitional</source>
      <translation>En transición</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transport line of others.</source>
      <translation>Línea de transporte de terceros.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transport lines of the mine.</source>
      <translation>Líneas de transporte de la mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Unprocessed rock and overburden in heaps or terraces, in the pit as well.</source>
      <translation>Roca y recubrimiento sin procesar en montones o terrazas, también dentro del tajo.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Very large, polygonal cracks, no walls.</source>
      <translation>Muy grande, grietas poligonales, sin muros.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Very smooth, bright or grey, grading like a fan.</source>
      <translation>Muy lisa, clara o gris, graduada como un abanico.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Volcanic ground or a burn scar.</source>
      <translation>Terreno volcánico o cicatriz de incendio.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Waste and residue</source>
      <translation>Estéril y residuos</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Waste rock dump</source>
      <translation>Botadero de estéril</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Water that a mine made or uses.</source>
      <translation>Agua que una mina creó o usa.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Water with geometric or worked shores.</source>
      <translation>Agua con orillas geométricas o trabajadas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>What was moved or left over, kept on the ground.</source>
      <translation>Lo que se movió o sobró, guardado sobre el terreno.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Where ore is crushed, concentrated or stored.</source>
      <translation>Donde el mineral se tritura, concentra o almacena.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Works of an underground mine</source>
      <translation>Instalaciones de una mina subterránea</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Works, tank farms and harbours without a mine.</source>
      <translation>Fábricas, parques de tanques y puertos sin mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Workshops, offices, quarters and parking.</source>
      <translation>Talleres, oficinas, alojamientos y aparcamientos.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Areas are told with their intervals, and labels are exported with their weights. Every screen has a help button; keys and this tour are in the menu Plugins › Mining Mapper.</source>
      <translation>Las áreas se dan con sus intervalos, y las etiquetas se exportan con sus pesos. Cada pantalla tiene un botón de ayuda; las teclas y esta visita están en el menú Complementos › Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Areas, export and help</source>
      <translation>Áreas, exportación y ayuda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Begin here</source>
      <translation>Empiece aquí</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Label</source>
      <translation>Etiquetar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Pick a class by its digit and click the outlined object on the map; %(grow)s makes it larger. The strip on the map shows the keys, %(strip)s brings it back.</source>
      <translation>Elija una clase por su dígito y pulse el objeto contorneado en el mapa; %(grow)s lo agranda. La franja en el mapa muestra las teclas, %(strip)s la trae de vuelta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Review</source>
      <translation>Revisar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The engine</source>
      <translation>El motor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The model asks about units, and each answer is one key: a digit for the class, %(no)s for not mining, %(doubt)s where it cannot be decided. %(undo)s takes it back.</source>
      <translation>El modelo pregunta por unidades, y cada respuesta es una tecla: un dígito para la clase, %(no)s para no es minería, %(doubt)s donde no se puede decidir. %(undo)s la retira.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>This light is the engine, which cuts the image into units and learns from your answers. A click installs it; digitising works meanwhile.</source>
      <translation>Esta luz es el motor, que corta la imagen en unidades y aprende de sus respuestas. Un clic lo instala; la digitalización funciona mientras tanto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Try the sample: a simulated landscape, nothing to download. Or begin a campaign with an image of your project; date, sensor and bands are guessed.</source>
      <translation>Pruebe la muestra: un paisaje simulado, nada que descargar. O comience una campaña con una imagen de su proyecto; fecha, sensor y bandas se deducen.</translation>
    </message>
  </context>
  <context>
    <name>TourCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>%(number)d of %(total)d</source>
      <translation>%(number)d de %(total)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>End the tour</source>
      <translation>Terminar la visita</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>End the tour for good; the menu Mining Mapper starts it again</source>
      <translation>Terminar la visita para siempre; el menú Mining Mapper la empieza de nuevo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The next step</source>
      <translation>El paso siguiente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The step before</source>
      <translation>El paso anterior</translation>
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
      <translation>Unas %(units)s unidades de %(each)d píxeles, en unos %(duration)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Build units</source>
      <translation>Generar unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Cut the area into units</source>
      <translation>Cortar el área en unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Mean size of a unit</source>
      <translation>Tamaño medio de una unidad</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Segment the image in the area of interest; it works in the background</source>
      <translation>Segmentar la imagen en el área de interés; trabaja en segundo plano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Size of a unit</source>
      <translation>Tamaño de una unidad</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Units are built by the engine, which is not installed yet.</source>
      <translation>Las unidades las crea el motor, que aún no está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Units are what you are asked about. They are made once; smaller ones follow small features.</source>
      <translation>Las unidades son aquello por lo que se le pregunta. Se hacen una sola vez; las menores siguen entidades pequeñas.</translation>
    </message>
  </context>
  <context>
    <name>Updating</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Comparing the two dates…</source>
      <translation>Comparando las dos fechas…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels as they were: %d.</source>
      <translation>Etiquetas sin cambios: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels that hold on this date too: %d; one undo takes all of that back.</source>
      <translation>Etiquetas que valen también en esta fecha: %d; un deshacer lo retira todo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels where the two images share no ground: %d.</source>
      <translation>Etiquetas donde las dos imágenes no comparten terreno: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>No growth stands out from what light and season change.</source>
      <translation>Ningún crecimiento destaca de lo que cambian la luz y la estación.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Since %s:</source>
      <translation>Desde %s:</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>There was no mining to learn from: only the look was compared.</source>
      <translation>No había minería de la que aprender: solo se comparó el aspecto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>no change</source>
      <translation>sin cambio</translation>
    </message>
  </context>
  <context>
    <name>WorkBar</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Stop; nothing half done is kept</source>
      <translation>Detener; no se conserva nada a medias</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>Answers are kept under the name “%s”; the field at the panel's head changes it.</source>
      <translation>Las respuestas se guardan con el nombre «%s»; el campo de la cabecera del panel lo cambia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>Making the units of the other scene was stopped; nothing of it was kept.</source>
      <translation>Se detuvo la generación de las unidades de la otra escena; no se conservó nada de ella.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>The engine is installed.</source>
      <translation>El motor está instalado.</translation>
    </message>
  </context>
</TS>
