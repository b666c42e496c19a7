<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>ActiveClasses</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>%(chosen)d of %(most)d keys taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Earlier key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Give the selected class the key before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Give the selected class the next key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Later key</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ActiveClassesDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Check up to nine classes; they get the keys 1 to 9 in that order. The others stay within reach by search, and labels that exist are not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Classes on the digit keys</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddSceneDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>A further part of the map that is worked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Add a scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Add scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Another date, or a map of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Area of interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Ground that earlier parts show already is left out here, so that nothing counts twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>It may show the same ground; its areas are told by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Its areas are added up with those of the parts so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Its areas are told by themselves and never added to those of other maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>What was answered on other scenes guides its first draws.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Adjusting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>Move the vertices; Enter saves them and is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>Shift adds what you click, Alt cuts it; Enter is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>The outline could not be saved: %s</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AreaCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>%(level).0f %% interval of %(n)d %(what)s, %(positives)d show it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>; they tell as much as %d of equal weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Beside it: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Looked at after every round, to stop when it is narrow: %(ends)s %(unit)s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Method: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>What has no answer, counted as none or all of it: %(bounds)s %(unit)s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>no number</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AreaChoice</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>As on the scene that is worked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The area of interest does not touch the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The current view of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The image is large: a part of it is ready sooner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The whole image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>Zoom the map to the image, or choose polygons that lie on it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AreasTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>%(answered)s of %(drawn)s audit units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>%s could not be decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>%s draws count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>%s wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>, %(area)s %(unit)s more without data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;Areas&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;Areas&lt;/b&gt; in %(area)s %(unit)s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>All %d scenes of this map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>All mining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Areas of the scene that is worked on, or the sum over all scenes of its map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Areas of what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Copy the table of areas, with every error, to the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Not mining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Save CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Save the table of areas, with every error, to a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>This scene</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AuditBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>%d wait for an answer in the tab Review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;%d audit units are due.&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Ask after rounds, of answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Ask some answered units a second time, to see how well interpreters agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Ask the audit units that are due, in the tab Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Ask the next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Ask twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Audit sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Audit units in percent of answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Check the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Draw a sample…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Draw units by chance alone, to check the map by: never learnt from, asked without a guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>How many audit units come after rounds by themselves, in percent of the answered draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Let the model map the scene, and say by the audit units how accurate that is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>None drawn yet. Units drawn by chance alone check the areas without any model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Nothing is due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>There are no units yet to draw from; make them in the tab Review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AuditDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>%d min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>%d s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>&lt;b&gt;%(units)s units, about %(length)s&lt;/b&gt; at %(seconds).0f s each; some %(mines).0f of mining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>About which share of the land mining may cover; a guess is enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Any number of units; can be enlarged later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Draw an audit sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Half of the 95 % interval of the mining area that is wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How many units are asked in each drawn block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How many units are drawn now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How units are chosen; every design is by chance alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Mining, about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>More units where mining is mapped and around it, where it is missed most. Needs a map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Points: units by their area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Simple: every unit alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Stratified: mapped, around it, the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>The unit around each of some random points; most precise where units differ in size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Two-stage: blocks, then units in them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units a block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units lie together, so that looking takes less time; less precise for the same number.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>A label of %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Compare with own labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Looks like: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Show labels of this campaign: of the class and of what it is taken for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>no label yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassChoice</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>leave out</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassFinder</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Class: name, code, or what it looks like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Classes found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Find a class</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassList</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Class…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Search all classes of the taxonomy by name or code (/ on the map)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/comparing.py" />
      <source>No other image of this place is in the project; add one, then B shows it in place of the scene.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CountTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Labels</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Campaign (*.gpkg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Find %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Open campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Second view of the map (V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Simulating a landscape… %p%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Swipe between two dates or layers (Shift+B)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>The engine has not written a log yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EnvironmentDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Being installed.&lt;/b&gt; You can close this window and go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Damaged.&lt;/b&gt; %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Installed.&lt;/b&gt; The engine can be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Not installed.&lt;/b&gt; Digitising works; what learns needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>A folder with the packages as wheels, for machines without network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Cancel installation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Engine environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Finished.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Found by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Install</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Offline folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Open log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Remove the engine's packages from the disk? Campaigns and labels stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>The engine learns from your answers in a process of its own, so that nothing it does can take QGIS down. It has its own Python packages: about %(download)d MB to download, %(disk).1f GB on the disk, some %(minutes)d minutes. QGIS's own packages are not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>What it prints</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EnvironmentMaker</name>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Finish the environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Looking for a Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Start it again whenever you like; digitising works without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>The engine is installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>The installation was cancelled; nothing half made was kept.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Estimating</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>%(units)d audit units were drawn; %(percent).0f %% as many as answers are asked after rounds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Choose a folder that you may write to; close the file where it is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Mapping the scene…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Reading the units…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Save the table of areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table of areas is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table of areas was saved: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table {} cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>They come after the %d candidates that wait already.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>%(part)s: %(labels)s labels, %(chips)s chips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>About %s on the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>An empty or new folder for the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Chips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Counting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Export training set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Formats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>In no part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Not split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>What the set will hold; nothing is written before you press Export</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>&lt;b&gt;%d labels&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Export training set…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>No labels yet. Label or review first; what you save is exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Write labels, weights and image chips to a folder</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>The training set was written: %(files)d files in %(folder)s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Writing the training set…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GuardMenu</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source> pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Allow overlaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Fill holes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Holes, overlaps, the smallest part; mend faults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Mend faults (M)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Options of outlines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Otherwise a new tight outline leaves out what other tight outlines cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Outlines are saved without holes, whatever their size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Overlaps, gaps, slivers, broken and doubled outlines; one undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Smaller parts, holes and gaps are not mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Smallest part</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HarvestDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source> ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Harvest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Harvest the model's map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Least size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Of the answers that the model had not seen, so many must be mining where it says so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Smaller objects are left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>The objects come as a list to accept one by one or in one go. They become labels of harvested origin: areas take them as predictions, never as known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>These are drawn by hand, without help: that tells what the help is worth and whether it misleads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Withheld by lot</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add a scene: another date, or another image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add scene…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Begin with what was learnt elsewhere…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Click for environment, log and restart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Close campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Digitising works; what learns needs the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Engine %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Engine environment…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Find the image…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Forget what was learnt elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Let another campaign guide the first draws; best for the same place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>New campaign…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>No campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Only a scene on which nothing was drawn or labelled yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Open campaign…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Restart the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Save what was learnt…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Show the engine's log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Take this scene out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The campaign: begin, open or close one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is starting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is working; you can go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine stopped. Nothing is lost; restart it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The image of the scene is not where it was: say where it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Try the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Write answers, model (ONNX) and card for another campaign or program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Your initials; they are kept with every answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>initials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>not installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>starting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>stopped</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>A layer of the project; add the file to the project first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Classes of the values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Field of the class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Import polygons of an older map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The field has more than %d values: it does not look like one of classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The field whose value says the class; none where all are of one class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The project has no other layer of polygons: add the file to it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>They come as a list to walk through, cut to the area of interest. What you keep is a label of imported origin; areas treat it as a prediction, never as known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>all of them</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LabelTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Choose the classes on the keys 1 to 9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Class of the next label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Click a few places along the edge; the outline follows the image between them (O)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Click the object that is outlined, drag over several; + and − change its size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Draw with QGIS's own tool, with its snapping and tracing; the class is filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Find more like this unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Keys…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Let the next candidates be units that resemble the one that you clicked last (F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Smart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Take the last label back (Backspace)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Labelling</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Drag a box now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Drag a stroke now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Draw the outline; a right click ends it, and it is saved at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Labels mended: %d.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>No faults found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Objects come from here now: %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>The label could not be saved: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>The units are not built yet (tab Review): until then Smart looks at the map as on the screen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>There is no label to cut from: take an object first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>add to the last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>anchor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>any class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>cut from the last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>draw the outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>follow edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>give up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>its group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>larger, smaller (Shift+wheel)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>last anchor back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>mend faults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>objects from: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>right click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>straight lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>stroke or box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>stroke: cut along it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>take all touched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>this strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ListTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>List</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Listing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>%(found)d polygons to walk through; %(outside)d lie outside, %(left_out)d have no class, %(mended)d were not valid and were mended, %(empty)d rows have no polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>%(made)d labels were made of %(all)d rows; one undo takes all of them back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>%(objects)d objects of %(hectares).1f ha, %(withheld)d of them withheld. Where the model gives mining %(threshold).0f %% or more, %(hits)d of %(called)d answers that it had not seen were mining (95 %%: %(lower).0f to %(upper).0f %%).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>%d parts; each takes a class of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>%d rows were taken off the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>&lt;b&gt;Correct the outline&lt;/b&gt;, then press Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Click a line across the outline, end with a right click (Esc gives up).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Click the corners of the shape, end with a right click (Esc gives up).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Harvesting the model's map…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ListsTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source> ha or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept all shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept it, then add and cut with the smart tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept it, then move its vertices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>All classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Draw it anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Draw its outline anew, then accept it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Empty this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Fill a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Harvest the model's map…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Import polygons of an older map…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>It cannot be told from this image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>It is nothing; digits accept it as another class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Least area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Look for changes since an earlier date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Make it a label of the class that is proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Make labels of all rows shown; one undo takes them back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Part its outline along a line; each part is a row of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Put it at the end of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Search…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only one class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows in which this text occurs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows of at least this area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Take the last action back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Unclear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Which list is shown; the number is what still waits</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MiningMapper</name>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>%(part)s: %(labels)d labels, %(chips)d chips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s has no coordinate reference system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s is not a raster file that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s is rotated or has no position on the ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>16 bit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>32 bit float</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>&lt;b&gt;Draw this one by hand&lt;/b&gt;, then press Enter: help is withheld by lot to see its worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>A campaign has one scene at least.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>A reason is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/journal.py" />
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>A row of the table {} is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>About %d bytes on the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Add another one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Add it as another date: its areas are then told by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>All mining together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>An outline cannot be carried to the coordinates of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_plan.py" />
      <source>Answer some rounds first, or choose points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>Answer the candidate again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Answer them, or say that they cannot be decided (U); then the next ones are drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Answer with a digit, N or U, or switch blind off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Area of interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>As in the image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>Asked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Assign one in the layer's properties and save it with the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Audit sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Average</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Background chips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Band %d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>Bands of {} that it lacks: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>Bands that {} lacks: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>Begin a campaign of its own for it, or one whose first image is in longitude and latitude.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Begin a new campaign for other units; the labels of this one stay usable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Begin and end it outside of the outline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Begin it outside of the label and end it outside, on the other side of what shall stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Bilinear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Blanked and listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Blind, there is nothing to agree with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Block size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audits.py" />
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Build the units of the scene first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/objects.py" />
      <source>Build them in the tab Review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By how much neighbouring chips overlap; below the chip size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By spatial blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Byte</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>COCO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>COCO, YOLO and Hugging Face know no unknown: such pixels are blanked, or their chips left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>CORINE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>Candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Cells of {:g} m would be more than {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Centred on labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Check that the file exists and that you may write to it, or open it read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/learnt.py" />
      <source>Check that the file is there and that you may write to {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Check that you may write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>Check the CRS of the image, and that the outline lies on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Check the file and its rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <location filename="../../mining_mapper/plugin/prior_import.py" />
      <source>Check the layer's CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chip size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chips left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Choose a CSV table, a GeoPackage, a shapefile, a GeoJSON or an OpenStreetMap extract.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Choose a GeoPackage that was made with “New campaign”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Choose a complete copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Choose a folder that you may write to, on a disk with space left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>Choose a layer of known mines that covers the scene, or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose an existing folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_drawing.py" />
      <source>Choose another design, or try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose another name, or open it with “Open campaign”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose another one in the panel's head; what was answered stays usable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Choose another one of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Choose cloud, shadow, too coarse or cannot tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose it in the panel's head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Choose it where it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Choose larger cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose one of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Choose the GeoPackage where it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose the image that the campaign was begun with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose the image that the campaign was begun with; add others as scenes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Choose the scene that shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Choose what is shown on this side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prompted.py" />
      <source>Click again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>Close it there, or open it read-only. If that machine crashed, delete {} and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Close it where it is being edited, or copy it to a folder that you may write to; then open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Codes of the classes to collapse onto, with commas between; empty for none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Collapse onto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Compression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>Copy the campaign to a folder that you may write to, or open it read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/units.py" />
      <source>Copy the folder {} to where the campaign is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Copy the folder {} to where the campaign is; draws hold for these units only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Cubic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Cuts an image into units of similar surface, as a campaign of Mining Mapper does, and writes a raster of their numbers: 0 where there is no data or no area of interest, then 1 to n.

Image: a raster file with a coordinate reference system, not rotated. Zeros along its edge and its nodata value are left out.
Area of interest: polygons; only units inside them are made. The whole image when empty.
Size of a unit: mean area in hectares; 21 pixels when empty. Smaller units follow small features and are more to look at.

It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Data type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Deflate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/messages.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Draw a probability sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Draw it again, or press Esc to keep the unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>Draw it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Draw it where the scene is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Draw the object by hand, then press Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Enter asks one again, Backspace takes one back, however long ago.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Estimate areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Export a campaign's training set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Features of units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Features of units (Parquet)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>FlatGeobuf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Folds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Formats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>Free some space there, or make the folder writable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>From the features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>GeoJSON (RFC 7946)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>GeoPackage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>GeoPackage, FlatGeobuf or GeoJSON to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>GeoParquet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>GeoTIFF to write, a band a class, 255 without unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Give it one with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Give it one with a digit or the list of classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Harvest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Harvest the model's map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Help is withheld here, to see what it is worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Help: what this screen is for and what its keys do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How labels and chips are parted for training, validation and test, so that none lies in two parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How many chips without a label are drawn from searched areas; each carries its weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How values are found where the pixel size changes; masks are made anew from the outlines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Hugging Face datasets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Image and mask chips (GeoTIFF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>In no part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Install it with the button in the panel's header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/work.py" />
      <source>Install it with the panel's light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Instance masks (GeoTIFF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Interpreters make {:.0f} % of the variance of all mining: its standard error is {} {}, not {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>It cannot be written to any more: check the disk and its permissions, then do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>It was started again; nothing that you saved is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Its first line must name the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Kappa {}: {:.2f} ({:.2f} – {:.2f}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Kappa {}: {:.2f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>LAMES</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>Labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Labels of the audit sample are never trained on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Least size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Line between the two pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Map of mining after {} answers, by {} audit units:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Maus et al.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Mining Mapper help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Mining and other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>Mining area moved {:.0f} % in the last rounds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Nearest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No candidate was answered on this scene yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No changes were looked for. Add a scene of a later date, then let the plus above look for what has grown, is new or gone since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>No format is chosen; tick at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No older map was imported. Its polygons come as a list to keep, correct, split or reject; add its file to the project, then import it with the plus above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>No polygon of {} lies in the area of interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Not split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Nothing is left of the outline: other labels cover it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Nothing was harvested yet. A harvest takes the model's confident polygons of the whole scene as a list to accept; it needs some rounds of answers first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Number of files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Number of folds for cross-validation; every label gets one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Number of labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>Number of rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Number of units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Numbers or roles of bands with commas between, e.g. red,green,blue; empty is all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Objects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of everything that is drawn; the same gives the same bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the chips; every GDAL since 2018 reads Zstandard, which is four times as fast, other programs want Deflate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Older map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>On a grid, where labels are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Only what was put off is left: answer it, or say that it cannot be decided (U).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Open it in a spreadsheet and save it anew as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Open it once where you may write to it, or copy it to such a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>OpenStreetMap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Parquet or CSV file to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Pixel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Placement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Preview only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Preview only: say counts, sizes and warnings, and write nothing.
Folder: new or empty.

It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Propose candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Push the line with the mouse, or with the arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Put it back, or choose “Find the image…” in the campaign's menu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Put it back, or open it where it is now. What was saved before is in it; this was not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Reflectance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Reload the campaign; it may have been changed by another programme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Repair its environment, or look into its log, from the panel's header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Repeat the last step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Resampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/rounds.py" />
      <source>Restart the engine and propose again; send its log if that does not help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>STAC catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Sample for AcATaMa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Save or discard them, then choose the other scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Save or discard unfinished edits of its layers, switch off the project's automatic transaction groups, and check that the disk has space and may be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Save the layer as GeoTIFF and choose that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Save them, and switch off automatic transaction groups in the project's properties.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Score a scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>Seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/words.py" />
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Segment an image into units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Share of the labels for the test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Share of the labels for validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/map_picture.py" />
      <source>Show an image here, and check the connection where it comes from a server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a block; 0 takes the distance to which the features resemble each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a chip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a pixel in the units of the image's coordinates; 0 keeps the image's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>Simulated scene {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>Sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Size of a unit (hectares)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Start the work again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Stretched, 2 to 98 percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Take another site, or ask for it; a hold ends by itself after {:g} hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>The area of interest holds no polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The campaign has this image already, as {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} could not be written; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The campaign {} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The campaign {} holds no classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The campaign {} is already open in this QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} is closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The campaign {} is open in another QGIS (process {} on {}, since {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} is open read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} was deleted, moved or replaced while it was open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} was made by an earlier version and lacks some tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The disk is full: free some space, then do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The edits of the layer “{}” keep the campaign locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <location filename="../../mining_mapper/plugin/work.py" />
      <source>The engine is not installed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/ask_engine.py" />
      <source>The engine is not installed; the Mining Mapper panel installs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/rounds.py" />
      <source>The engine proposed something that cannot be a draw; nothing was stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine stopped unexpectedly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine was started again to stop other work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>The file {} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>The folder {} cannot be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The folder {} cannot be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The folder {} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>The groups above them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>The image has one band; classes that differ in colour only will look alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The image {} has no coordinate reference system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The image {} of the campaign is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>The last answer is not “not mining” any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior_import.py" />
      <source>The layer {} cannot be brought into the CRS of the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>The layer {} cannot be brought into the CRS of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The layer “{}” has edits that are not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>The line does not part the outline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>The map as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prompted.py" />
      <source>The mask of the model cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>The next batch looks for more like this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>The next {} answers ({}) may add less to F than it scatters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>The next {} answers ({}) may add {:.3f} to F.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>The outline is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/map_picture.py" />
      <source>The picture of the map is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>The polygon lies outside the area of interest of this scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The raster of units {} of the campaign is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/units.py" />
      <source>The raster {} is missing or cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>The sample cannot be written to {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_plan.py" />
      <source>The stratified design needs a map with some mining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>The stroke does not go across the last label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>The test set, with its weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>The units of this scene were drawn from and cannot be made anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The work was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audits.py" />
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>There are no units to draw from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/objects.py" />
      <source>There are no units yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>There is no class for this candidate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>There is no class {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_drawing.py" />
      <source>There is no map to draw by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>There is no such scene in the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>There is nothing to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>They have too few bands in common: what was learnt there does not help here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/review_queue.py" />
      <source>This answer is no longer in the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>This candidate waits no longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/background.py" />
      <source>This could not be done ({}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>This scene was worked on and cannot be taken out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>This site is no longer in the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Train a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Training set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/background.py" />
      <source>Try again; if it happens again, send the details with your report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Type of the numbers; reflectance is times 10000 and stretched values fill the range where it is whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/journal.py" />
      <source>Undo the later change first, or edit the label itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Undo the other label, or allow overlaps in the menu beside the tools.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Unsearched pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Warp it to a north-up grid with Raster &gt; Projections &gt; Warp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Werner et al.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>What is written into the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>What the numbers in the chips are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>What was learnt there guides its first draws by {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>What was told, as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Where chips lie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Which classes the masks and instances have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Writes the labels of a campaign of Mining Mapper with every attribute and their weights, and parts of the image with masks of the classes, in the formats that are chosen, with a file (README.md) that says what is in there and what may be concluded from it.

Campaign: its GeoPackage. It is only read, and may be open in the panel.
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>YOLO segmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Zstandard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>a line, neither point nor polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>about {:.0f} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>about {:.0f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>an unknown machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>an unknown time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>between people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>by area (points)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>cannot decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>cell {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>cirrus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>coastal aerosol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>draw by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>draws the units that would be asked next, with their probabilities; nothing of it enters the campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>draws units of a raster of units with known inclusion probabilities, for an audit by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>every unit with the same chance, or by its area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>grown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>harvest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>how many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>known from another source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>learns from the answers of a campaign and writes the model as ONNX, its answers (npz) and its card beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>learns from the answers of a campaign and writes the probability of every class as a raster of percents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>let objects run over borders between classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/harvesting.py" />
      <source>model of {} answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>name of the scene's image, where the campaign has several; the last otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>near infrared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>near infrared, narrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no columns of coordinates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no geometry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no numbers in {} and {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no point or polygon in {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>number of units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of an object, hectares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>of one person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the random stream; the same seed draws the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>older map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>overall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>producer's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>raster of unit numbers, as segment writes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>reclaimed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>round {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>share of held-out answers that must be mining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>short-wave infrared 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>short-wave infrared 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>shrunk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>tells the area of every class with its interval from the draws and audits of a campaign, or why it cannot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>under which the model may be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>units alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>user's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>water vapour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes the polygons that the model is confident of, with the precision that held-out answers bear out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes what the learner sees of every unit as a table: number, area in square metres, one column a feature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{} ({} left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} accuracy {:.2f} ({:.2f} – {:.2f}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} accuracy: no number. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>{} candidates are still open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/learnt.py" />
      <source>{} cannot be copied beside the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>{} does not show the ground of the scene {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>{} exists already and is not overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} holds no rows below a header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} is broken in line {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>{} is no look-alike of mining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} is no vector file that QGIS can read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>{} is not a campaign of Mining Mapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>{} lies outside the area of interest of this scene: nothing was searched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>{} lies where the campaign's coordinates ({}) are not true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} of the units were drawn in rounds too, and trained on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{} of {} decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>{} shows no ground that is not part of this map already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} units were answered twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>{} works on {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/journal.py" />
      <source>“{}” cannot be undone: what it made was changed afterwards.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MiningMapperDock</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Review %(done)d/%(total)d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Sites</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MiningMapperPlugin</name>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Engine environment…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Mining Mapper panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>New campaign…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Open campaign…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelReportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>%s cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>%s: %.0f %% of %d answers confused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Add to map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Answers stand for the scene then, not for what is doubtful; from the next round on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Check that you may write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Colour the units that are unlike everything answered so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Copy table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Copy the confusion of all classes, to paste into a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>F score of answers that the model was not trained on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>From %d answers, each predicted by a model that did not see it. Candidates are drawn for being doubtful, so the whole map is better than these numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Hardly told apart, better one class: %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Mining as a whole: F %.2f; at best %.2f, if it were called from p %.2f on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Mostly taken for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>No class is confused with another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>The answers speak for &lt;b&gt;%.0f %%&lt;/b&gt; of the area. The rest is unlike all of them: the model guesses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Too few answers to judge: %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Train with the weights of the draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Unlike the %d answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>What the model can tell apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>With the weights of the draws: F %.2f instead of %.2f; over the scene %.2f instead of %.2f.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>With these merged the mean F is %.2f instead of %.2f.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>answered \ predicted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>the best that any model could do is %.0f to %.0f %% wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>they look alike in all features.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NewCampaignDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>%(name)s (%(count)d classes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Area of interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Campaign (*.gpkg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Campaign file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Check at least one under Classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Choose where to keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Create campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Interpreter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Kept with every answer, so that interpreters can be compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Load your own…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>New campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>No class is on a key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>One GeoPackage holds the whole campaign: labels, draws, journal, settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Taxonomy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Taxonomy (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>The campaign has no file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>The classes that may be answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Where to keep the campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>your initials</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PromptModelDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>&amp;Decoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>&amp;Encoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>A model that outlines what you click, of the SAM family, in two files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Check and use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Looks at the image: usually the larger file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Segmentation model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>The model is being checked …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Turns clicks into outlines: usually the smaller file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>%(area).2f ha, %(pixels)d pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Asked again %(k)d&lt;/b&gt;: answer as if for the first time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Audit unit %(k)d of %(n)d&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Candidate %(k)d of %(n)d&lt;/b&gt;, round %(round)d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Agree with the model's guess; only when not blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer %(name)s (key %(key)d)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with a shape of your own instead of the unit's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Ask me again at the end of the round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Cannot decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Cannot decide; then why. Never counted as no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Edit shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>F (held out) &lt;b&gt;%.2f&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Hide the model's guess until you have answered, so that it cannot lead you; kept with every answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How many candidates a round draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How well the model predicts answers that it was not trained on; 1 is perfect. Not an accuracy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Known mining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Learn from all answers, then draw the next candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Let the next batch look for more like this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>More like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>No candidate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Not mining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Not mining; then, if you like, what it looks like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Polygons of an older map, of whatever quality: the first candidates look there too. Nothing of it is taken as an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Propose next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Take the last answer back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>The model says: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Which classes the model can tell apart, and where the answers speak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>small for this image</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Building units needs the engine; install it with the light above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Click the corners of the shape, end with a right click (Esc gives up); then answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Not mining. What does it look like? (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Only the group is clear:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Why can it not be decided? U once more: cannot tell; Esc: answer after all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>any class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cannot decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cannot tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>edit shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>hide (hold)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>image too coarse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>more like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>not mining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>other date (hold)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>second view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>shadow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>swipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>this strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RolesTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>not used by name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SceneForm</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>%(bands)d bands, %(pixels)s pixels, %(crs)s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Add a raster layer to the project and choose it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Day on which the image was taken; guessed from its name and tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>No image is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Roles of the bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Sensor and level; it decides what the band numbers mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>The image to label; add it to the project first if it is not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>The project has no image yet; add a raster layer first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SecondView</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Layer of the second view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Second view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Second view of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>What is shown in the place of the scene's image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>the map as it is</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>A downloaded package is not the one that Mining Mapper was tested with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>A draw has no probability between 0 and 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>A package has no wheel for this Python and this computer{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/spectra.py" />
      <source>A simulated scene cannot have {0} bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Add that class or correct the code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Add {0} (mining) and {1} (not mining), both without a parent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Another program is making the engine's environment in {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/classifier.py" />
      <location filename="../../mining_mapper/engine/learner.py" />
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Answer a few candidates first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Answer a round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer about {0} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/lure.py" />
      <source>Answer at least one more draw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <source>Answer at least one more round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Answer more audit units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/applicability.py" />
      <location filename="../../mining_mapper/engine/separability.py" />
      <source>Answer more candidates first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Answer more rounds there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer more rounds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Answer rounds in the tab Review, or draw an audit sample here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/candidates.py" />
      <source>Answer some more candidates: at least two of mining and two of other land.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Answer the audit units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Answer those of another block.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask at least two units twice, by two people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/spectra.py" />
      <source>Ask for 3 to {0} bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Ask for {0} ha or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/scene.py" />
      <source>Ask for {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask more units twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask units of other classes twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Assign its projection (Raster &gt; Projections &gt; Assign Projection) and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Begin a campaign with an image in another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Both interpretations found one class only: agreement beyond chance does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <location filename="../../mining_mapper/engine/unit_space.py" />
      <source>Build the frame of units again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Check that every package loads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Check the internet connection and try again, or install from a folder of wheels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chips of {0} pixels cannot overlap by {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Choose a 64-bit Python in the settings of Mining Mapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose a GeoTIFF or another raster that QGIS shows; if it is one, copy or download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Choose a file that was saved here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose a folder of your own in the settings, and make sure no antivirus program blocks it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Choose a folder that can be written to, on a disk with room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a folder that can be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Choose a folder that exists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/sample.py" />
      <source>Choose a folder that you may write to, on a disk with space left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Choose a memory that was saved from a campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a model from an image of the same sensor, or give the bands the same roles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a model that was saved here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Choose a smaller model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Choose a smaller sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose among its classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose among {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Choose an ONNX file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose an overlap below the size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose another Python in the settings (docs/install.md lists the tested ones); when you install from a folder, check that it holds every wheel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Choose another Python in the settings of Mining Mapper, or leave the field empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose another Python in the settings of Mining Mapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Choose another folder in the settings, or set {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Choose another folder; nothing is overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose another image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose at most nine; the others are found by search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Choose blocks, or add one to the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose from {0} to {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <location filename="../../mining_mapper/engine/rounds.py" />
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Choose one of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose smaller shares.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Choose that scene and make its units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>Choose the GeoPackage of a campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose the image again; it may have been moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Choose the image that the campaign was started with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Close other QGIS windows and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/vocabulary.py" />
      <source>Collapse onto classes of the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Collapse them to their parents first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Compare what it reads with docs/models.md, in the program that it came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Compare what its card says with what it reads, in the program that it came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Convert it to amplitude or reflectance first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Copy or download the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Correct it as docs/models.md says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Correct the band roles of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Correct the file at the place that the details name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Correct the parents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>Delete it; it is made anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Draw a stratified sample, or answer more units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>Draw it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Draw it within the outline of the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Draw the area where the image has data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Draw {0} of this frame is missing: rows of the table draws were removed or doubled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it for square tiles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it so that a pixel of its output stands for a whole number of pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it with one such input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Export it with operators and versions that onnxruntime knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Export it with standard operators alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Export it with the names that docs/models.md lists, and choose the encoder first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Export the model to ONNX; other formats are not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/separability.py" />
      <source>Fewer than two classes have {0} answers, so nothing can be told apart yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>Fewer than two units were answered by two people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Fewer than {0} labels: {1}. Collapse classes, or label more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Free about 2 GB, or move the environment to another disk in the settings, then repair it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Free some space, or choose a folder on another disk in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>Give a GeoJSON polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give it a whole number from 1 to {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give it letters and digits, at most 16, a letter first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/grid.py" />
      <source>Give numbers from 1 to {0} or roles: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give one another value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Give red, green and blue on a scale of 0 to 255, or leave {0} out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/prior.py" />
      <source>Give the raster of units as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>Give the scene's bands their roles, or choose another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>If it is a container such as HDF, add one of its images to the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>If your network inspects secure connections, set PIP_CERT to your organisation's certificate file before QGIS starts, or install from a folder of wheels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Install Python {0} and choose it in the settings of Mining Mapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Install it with the button in the panel, or with `make environment`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Install one from python.org or your system's packages and choose it in the settings of Mining Mapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Install the current Visual C++ Redistributable (x64) from Microsoft, then repair the environment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Install the packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>It must be an object with "schema_version": {0}; docs/taxonomy.md shows one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/difference.py" />
      <source>Label at least one more unit of the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Label something first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels have classes that the taxonomy lacks: {0}; they are 255 in the masks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Leave audited units out of the answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>Let another person answer what is asked again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>List them under "classes".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Look at the scenes one by one; a sum needs scenes that share no ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Make an isolated Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Make the units in the tab Review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Name every class once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Name in {0} one class for each output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Name in {0} the roles of the bands that it reads, in its order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>No Python {0}.{1} to {2}.{3} was found on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>No answer shows this class there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>No audited unit is in the denominator of this ratio.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>No audited unit is mapped as mining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>No audited unit is mining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/foretold.py" />
      <source>No chip can be cut: no image with labels can be read, or all chips cross borders of parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>No draw was answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>No image can be read to size the blocks by; they are a tenth of the land with labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>No label is left for {0}: the labels make {1} groups. Choose smaller blocks, or label more places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>No label was drawn with a known probability: no area or accuracy can be estimated from this set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is in the denominator of this ratio.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is mapped as {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is {0} in the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>No unit of the audit sample was answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No unit of the stratum {0} was sampled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>No {0} is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>None of {0} {1} shows it; that is no proof that there is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python in the settings of Mining Mapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>One answered point shows no spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/lure.py" />
      <source>One draw shows no spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/difference.py" />
      <source>One labelled unit shows no spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Only one unit of the stratum {0} was sampled, which shows no spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Only {0} of {1} {2} {3} it; fewer than {4} do not tell an error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>Open it in QGIS and cut an image into units first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Open the campaign that the unit belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Open the log for the reason, then repair the environment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Outlines of whole sites and of single features are mixed; see the column delineation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Pixels that the quality band calls cloud, shadow or missing are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Point at the image, and zoom in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Put the original raster back into the folder of frames; draws hold for those units only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Quote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Rename one of the two classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Repair it with the button in the panel, or with `make environment`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Repair the environment; if that does not help, choose another Python in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Restore it from a copy of the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Restore it from a copy of the campaign: draws refer to its units, so it cannot be made anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>Restore the campaign from a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Restore the campaign from a copy; estimates need every draw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Restore the campaign from a copy; the table draws was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Restore the frame that the draws were made from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample at least one more unit of {0}, or merge the stratum with a similar one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample at least two units of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample more units where {0} is likely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample more units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample units that are mapped as {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save it again from its campaign with this version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save it again from its campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Save it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Save it as one file, with all tensors inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/graph.py" />
      <source>Save it with a version of Mining Mapper that can; answers and features are kept in the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save the model again, or restore all its files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Set HTTPS_PROXY (with user and password if it needs them) before QGIS starts, or install from a folder of wheels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Set its parent to {0} where it is part of a mine, else to {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Take along what was learnt on an image of the same sensor with the same roles of bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Take it out of its own confused_with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>The answered units are in one block, which shows no spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/applicability.py" />
      <source>The area of applicability needs two classes with at least two answers each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The area of interest holds no valid pixel of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The area of interest lies outside {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>The areas do not fit the units of the frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/acatama.py" />
      <source>The campaign has no audit sample: there are no points for AcATaMa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The campaign has no labels yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The campaign's coordinate reference system is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>The card of {0} cannot be used: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>The card of {0} has no {1} of three numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>The chosen Python does not run: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The computer may be out of memory, or a security program stopped it; close other programs and repair the environment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The disk is full: the engine's environment could not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The disk is too full for the engine's environment: {0} GB are free in {1}, {2} GB are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment cannot be used. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment is in use: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment is not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/context.py" />
      <source>The export was stopped; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The folder of the engine's environment cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The folder of the engine's environment cannot be written: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The folder {0} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>The frame {0} has no unit {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>The hierarchy of units {0} is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>The hierarchy of units {0} is of another kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>The image has a border of zeros without a nodata value; it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/grid.py" />
      <source>The image has no band {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>The image has one band: units follow its grey values only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>The image of a frame is not part of the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The network's proxy did not let the download through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The package registry could not be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The package registry's certificate was refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The packages were installed but one of them does not load.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>The parts are made of {0} groups only; their shares of the classes are rough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The program cannot be started: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>The raster of units is not the one that was drawn from: its checksum differs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>The raster of units {0} is missing or damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} is not the one that the draws of this campaign were made from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} was not made from {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>The run of the model was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/sample.py" />
      <source>The sample scene cannot be written to {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>The scene has no units that could be drawn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/segments.py" />
      <source>The segmentation was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>The shape is no polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The step “{0}” failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The step “{0}” was killed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/vocabulary.py" />
      <source>The taxonomy has no class {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>The training set cannot be written to {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>The units cannot be written to {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/unit_space.py" />
      <source>The units have no features to learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>The vocabulary has no class for {0}; they are 255 in the masks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/features.py" />
      <source>The work on the features was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>The work on the units was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/server.py" />
      <source>The work was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>There are only labels at places that somebody chose; nothing tells for how much land each of them stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/candidates.py" />
      <source>There are too few answers to say how far the model can be trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>There are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/classifier.py" />
      <location filename="../../mining_mapper/engine/learner.py" />
      <source>There is no answer to learn from yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>There is no answer to take along yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>There is no campaign {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>There is no file {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>There is no frame of units: no table of features was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>There is no mining area whose error could be shared out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>There is no option {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>There is no searched ground without a label: no background chip was drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>There is no strategy {0} with these parameters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>There is no unit {0} in a frame of {1} units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>There is no {0} to split by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>There is no {0} {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>There is nothing to segment here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>This Linux is older than the engine's packages need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>This Python cannot make environments: its venv or ensurepip module is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/scene.py" />
      <source>This landscape cannot be simulated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Tiles have {0} to {1} pixels a side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Try again; if it happens again, a proxy or mirror changes the files: install from a folder of wheels instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Unit {0} has the origin {1}, from which nothing may be learnt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Units of {0} ha are smaller than {1} pixels of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/weights.py" />
      <source>Units were digitised between rounds and left the pool, so the drawn labels carry no weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Use a distribution with glibc 2.28 or newer (Debian 10, Ubuntu 18.10, RHEL 8).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Validation and test leave nothing to train with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Values look {0} too high (processing baseline 04.00 or later): subtracted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Wait until it has finished, or close the other QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Warp it to a north-up grid (Raster &gt; Projections &gt; Warp) and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Windows's C++ runtime is missing or too old for the engine's packages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write "colour": "#rrggbb".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write an array of codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/commands.py" />
      <source>Write it as red=3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write it as {...}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Write them into {0} beside it: {1}; see docs/models.md.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>confused_with is an array of codes, mappings an object.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/workspace.py" />
      <source>features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/other_scenes.py" />
      <source>features of another scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>landscape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>{0} It has no chips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>{0} It has no table of units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/acatama.py" />
      <source>{0} Its sample is not written for AcATaMa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0} and {1} both show {2} ha, which would count twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <source>{0} answered draws show no spread from which an error could be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} cannot be read as an image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be read by onnxruntime {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be run on {1} numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be run on {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>{0} cannot be used as the {1}: it {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>{0} cannot be {1}{2}{3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} cannot make environments: its venv or ensurepip module is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>{0} chips lie across a border between two parts and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} classes do not fit into a mask of bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>{0} comes from an image with other bands: its features are {1}, here they are {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} does not read one image at a time as float32 [1, bands, rows, columns].</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} does not say which bands it reads and what its classes are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} drawn units could not be decided; they are in no class and 255 in the masks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/weights.py" />
      <source>{0} draws from the first open one on have no weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has an unknown property {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no class {1} at the top.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has no coordinate reference system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>{0} has no ending that is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no such delineation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0} has no units that could be drawn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>{0} has no units{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no usable code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has no valid pixel: all is nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has something other than text in a text field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} has {1} GB; models up to {2} GB are run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has {1} bands, but the role {2} asks for band {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>{0} has {1} units, not {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} holds complex numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>{0} holds no area of interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} holds no bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} is a 32-bit build; the engine's packages exist for 64 bits only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is damaged or was cut off: its last part cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is damaged or was cut off: parts of it cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>{0} is damaged: its answers do not fit its features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} is no ONNX model, or is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>{0} is no campaign, or is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>{0} is no memory of a campaign, or is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>{0} is no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not JSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not a taxonomy of version {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} is not the file that its card vouches for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not written as it should be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is rotated against its grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>{0} is there already and not empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} is too {1} for the engine, which needs Python {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} keeps its numbers in other files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} knows no class of mining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} labels have no shape and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>{0} labels lie across a border between two parts and are in none of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>{0} labels lie on the audit sample, or in the chips around it, and are in no part. Smaller chips leave more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} labels of the audit sample are left out: they are for testing only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/commands.py" />
      <source>{0} names no role of a band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} needs operators that are not part of ONNX: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>{0} reads bands that {1} lacks: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads tiles of {1} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads tiles of {1} x {2} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads {1} bands, but its card names {2}: {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1} x {2} pixels of a tile of {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1}, but its card names {2} classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} shows nothing: every pixel has the same value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>{0} units were interpreted twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was made for an image with other bands: the {1} differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was not saved from a campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was saved by another version, whose features are not comparable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was saved by another version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/prior.py" />
      <source>{0} was saved from a campaign: it reads features of units, not pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} {1}; add it before you pass the set on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/graph.py" />
      <source>{0}, a part of the learner, cannot be written as ONNX.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: "active" is not written as it should be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: an active class stands twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is confused with itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is its own ancestor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is neither under {2} nor under {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is not an object.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} names {2}, which is not in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: the active class {1} is not in the taxonomy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: the code {1} stands twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: {1} and {2} have the same value {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: {1} classes are active, but there are nine digit keys.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SiteImportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>%(n)d rows cannot be used (%(which)s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>%(n)d rows have a place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Around it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Choose a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Commodity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Coordinates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>First rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>How far around a place belongs to the site, on the ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Import sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Latitude or y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Leave out what is a site already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Longitude or x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Well-known text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SitesTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>A note on the site; kept when you leave the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Add sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Add sites, or mark ground as searched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>All mining of the site is drawn; its ground was searched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>All states</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Cells of a grid…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Give the site back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Go to the next site that nobody has finished (%s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Import sites…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>It is a mine, but its extent cannot be told here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Next unfinished (%s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>No mining here; the ground was searched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>No sites yet. A site is a place to look at: a mine of a register, a point of OpenStreetMap, or a cell of a grid. Finishing one records that its ground was searched, without which no label means no mine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Search…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Show only sites in which this text occurs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Show only sites of one state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Take the site, so that nobody else begins it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>The selected polygon was searched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Unclear extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>unclear extent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Siting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>%(added)d sites were added; %(known)d were there already, %(bad)d rows have no usable place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>%(done)d of %(all)d sites finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>%(who)s: %(n)d in %(minutes).0f min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>%d cells are sites now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>%d labels inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>(stale)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>All sites are finished.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Cells of a grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Commodity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No polygon is selected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Select one or more polygons of the layer that is current in the layer tree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Side of a cell in metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>The ground of the selected polygons counts as searched now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>The polygons cannot be brought into the CRS of the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Blind, the model's regions are hidden: the switch is in the tab Review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Choose segmentation model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Choose the files of a segmentation model first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>It runs the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>No image is visible on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Take objects from here (G goes on to the next)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The engine is not installed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The model has learnt nothing here yet: answer a round in the tab Review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The model's help is withheld here by lot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The units are not built yet: tab Review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Two files in ONNX, encoder and decoder, of a model like Segment Anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>regions that the model is confident of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>segmentation model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>the map as on the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>units of the scene</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>A simulated quarry landscape with its classes ready to label. Nothing to download.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Begin with an image of your project: its date, sensor and bands are guessed for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Go on where you stopped. A project that holds a campaign opens it by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Label mining land use with few answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>New campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>New campaign…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Open campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Open campaign…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>The image is cut into units. You answer what some of them are, one key each; the model learns which ones to ask about next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Try the sample</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StickyRow</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>1 guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>2 likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>3 sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>4 known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Delineation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>How sure you are: a guess, likely, sure, or known from another source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Rule of the outline: tight follows the feature itself, envelope takes the whole site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>State of the mine, given to every next label until you change it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>care and maintenance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>envelope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>exploration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>operating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>reclaimed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>tight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>unknown</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TakingAlong</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s guides the first draws, until ten units of two classes are answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s guides the first draws, until two classes are answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Begin with what was learnt elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Learnt (*.npz)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Model (ONNX) (*.onnx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Save what was learnt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>What %(answers)d answers taught was saved to %(path)s.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Taxonomy</name>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A heap or a dam, not a hole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A hole or a worked face, not a heap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A jumble of irregular mud flats and ponds of many colours along a stream; no benches; tents, an airstrip near.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Advancing linear cut for coal, phosphate or bauxite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Any mining feature above ground, where nothing closer can be said; an envelope around a whole site is allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Anything else; the answer of the key N.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Aquaculture and ponds of farms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Artisanal or alluvial workings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare natural ground and desert pavement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare rock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare soil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare, worked ground with roads and structures of a mine around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Berth, tanks or rail yard; no pit or dump near.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Blown or washed sand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bright angular faces, few benches, cones of stock, close to roads and towns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bright parallel stripes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Brine ponds of a mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Buildings, yards and roads of a mine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Built-up land.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cells with soil cover, trucks, near a town.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cleared for mining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Closely packed regular grid among fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cones or long piles fed by a conveyor, arcs of a stacker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Construction site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Conveyors, sheds, round thickeners, tanks, a crusher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cover over crops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Crushed ore stacked on a liner and irrigated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dam wall of the facility.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dark lobes or red-brown cells next to a plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dark regular rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Decant pond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Drill pads, trenches and test pits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dry residue of a smelter or refinery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Earthworks of a building site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Even width of ten to thirty metres, joins pit, dump and plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Excavation with benches, its idle parts included while they can still be recognised; where waste was tipped back, that part is a waste rock dump.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Exploration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Exposed dry tailings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Extraction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Extraction of stone, sand, gravel or clay; usually without tailings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Facilities or camp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fallow or ploughed field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Farmland without crop on the date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fish or farm pond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Flat top, lobed toe, faces at the angle of repose, tip line with trucks, coarse texture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Follows the channel, tapers, changes with the season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Follows the strata, drainage intact, no benches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Forest cut for other ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Free water on tailings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fresh clearing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Freshly bare, straight advancing edge against a pit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>From the primary crusher to the thickeners.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Glacier, its snow and its debris.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Green, turquoise or rust water without inlet or outlet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Greenhouse or plastic cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Grid of pads with branching tracks and no dump.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Grid of streets, small roofs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ground before or after mining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ground that is or was dug for minerals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Haul road, conveyor, rail or pipeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Heap leach pad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Herringbone or rectangle, logs, no water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>High up, changes with the season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Impounded slurry of processed ore with its wall, beach and pond.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Infrastructure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Inlet and outlet, circles of aeration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lake, wetland or coast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Landfill or scrap yard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Landslide or scree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Large regular ponds that grade from blue over green to white.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lava or burnt land</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lined or earthen pond for process water, sediment or evaporation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lobes with natural levees, or dark patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Long and even, passes the mine by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Long, narrow, stepped where it was raised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Made ground without ore or waste.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Made water bodies of others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mine water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <source>Mining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <source>Mining / other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mining land use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mining, unspecified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Municipal or industrial waste.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Natural shore, an outlet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Natural water and its shore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>No sign of a mine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Not mining, unspecified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Open pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ore or product kept for a while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Other industry or port</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Outcrop and bedrock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Outline of an embankment, smooth fine beach, decant pond, fans at the spigots, no outflow, unnatural colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Parallel cut and spoil ridges, a dark line along the seam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Photovoltaic panels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Pit lake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Playa or salt pan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Process or sediment pond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Processing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Processing plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Quarry or gravel pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Reclaimed ground that can still be recognised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Rectangular lifts, dark edge of the liner, fine regular texture, solution ponds beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Rehabilitated mine land</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ripples, in line with coast or wind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Road, airstrip or railway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Salt flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Salt works, reservoir or wastewater</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sand dune or beach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sandbar or dry riverbed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Scar of a slope failure or erosion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Scarp at the head, run-out below it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sediment of a river.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shadow of a headframe, a small dump and a conveyor beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shaft, headframe, adit, vent or subsidence at the surface.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shape of a field, green in another season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Short-lived, foundations, near a town.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Signs of a mine without workings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Slag, ash or red mud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small pits, ponds, sluices and dredge tails, mostly along channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small roofs and vehicles beside the workings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small, geometric, one colour, near a plant or a pad.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Smoothed terraces, planting along contours or in a grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Snow, ice or moraine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Soft edges, no ramp leads to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Solar evaporation of lithium, potash or salt brine on a mine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Solar farm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Spare parts and equipment in the open; ore is a stockpile instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Speckled, ordered objects on a bare pad.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Standing water in a former pit or quarry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Steep rim, benches that run under the water.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stepped concentric benches, shadow on the inner side, spiral haul ramp, sometimes water on the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stockpile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stockyard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Strip mine panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Structures joined by conveyors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings beach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings embankment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings storage facility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Topsoil removed next to workings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Town or village</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transitional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transport line of others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transport lines of the mine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Unprocessed rock and overburden in heaps or terraces, in the pit as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Very large, polygonal cracks, no walls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Very smooth, bright or grey, grading like a fan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Volcanic ground or a burn scar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Waste and residue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Waste rock dump</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Water that a mine made or uses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Water with geometric or worked shores.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>What was moved or left over, kept on the ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Where ore is crushed, concentrated or stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Works of an underground mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Works, tank farms and harbours without a mine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Workshops, offices, quarters and parking.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnitsBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source> ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>%d min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>%d s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>About %(units)s units of %(each)d pixels, in about %(duration)s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Build units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Cut the area into units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Mean size of a unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Segment the image in the area of interest; it works in the background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Size of a unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Units are what you are asked about. They are made once; smaller ones follow small features.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WorkBar</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Stop; nothing half done is kept</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>Making the units of the other scene was stopped; nothing of it was kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>The engine is installed.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
