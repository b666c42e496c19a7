<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>Accounting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>No place was drawn by lot yet, so nothing can be said of what the tools save: choose a share below.</source>
      <translation>Nie wylosowano jeszcze żadnego miejsca, więc nie można powiedzieć, ile oszczędzają narzędzia: wybierz udział poniżej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>Save the table of effort</source>
      <translation>Zapisz tabelę nakładu pracy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>The table of effort is on the clipboard.</source>
      <translation>Tabela nakładu pracy jest w schowku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>The table of effort was saved: %s</source>
      <translation>Tabelę nakładu pracy zapisano: %s</translation>
    </message>
  </context>
  <context>
    <name>AccuracyPlan</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Add</source>
      <translation>Dodaj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Add a class of the map</source>
      <translation>Dodaj klasę mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Classes of the map</source>
      <translation>Klasy mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>How much of the map each class has, and how much of that you expect to be right</source>
      <translation>Jaką część mapy ma każda klasa i ile z tego ma być według ciebie poprawne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Map class</source>
      <translation>Klasa mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Of the map</source>
      <translation>Z mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Remove</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Remove the chosen class</source>
      <translation>Usuń wybraną klasę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Standard error</source>
      <translation>Błąd standardowy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Standard error of the overall accuracy that is wanted; half of its interval is 1.96 times that</source>
      <translation>Pożądany błąd standardowy dokładności całkowitej; połowa jej przedziału to 1,96 raza tyle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>The classes have %.1f %% of the map.</source>
      <translation>Klasy mają %.1f %% mapy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>User's accuracy</source>
      <translation>Dokładność użytkownika</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>class %d</source>
      <translation>klasa %d</translation>
    </message>
  </context>
  <context>
    <name>ActiveClasses</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>%(chosen)d of %(most)d keys taken</source>
      <translation>zajęte klawisze: %(chosen)d z %(most)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Class</source>
      <translation>Klasa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Classes on the digit keys</source>
      <translation>Klasy na klawiszach cyfr</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Earlier key</source>
      <translation>Wcześniejszy klawisz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Give the selected class the key before</source>
      <translation>Daj wybranej klasie poprzedni klawisz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Give the selected class the next key</source>
      <translation>Daj wybranej klasie następny klawisz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Key</source>
      <translation>Klawisz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Later key</source>
      <translation>Późniejszy klawisz</translation>
    </message>
  </context>
  <context>
    <name>ActiveClassesDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Check up to nine classes; they get the keys 1 to 9 in that order. The others stay within reach by search, and labels that exist are not changed.</source>
      <translation>Zaznacz do dziewięciu klas; dostają klawisze od 1 do 9 w tej kolejności. Pozostałe są dostępne przez wyszukiwanie, a istniejące etykiety się nie zmieniają.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Classes on the digit keys</source>
      <translation>Klasy na klawiszach cyfr</translation>
    </message>
  </context>
  <context>
    <name>AddSceneDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>A further part of the map that is worked on</source>
      <translation>Kolejna część mapy, nad którą trwa praca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Add a scene</source>
      <translation>Dodaj scenę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Add scene</source>
      <translation>Dodaj scenę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Another date, or a map of its own</source>
      <translation>Inna data albo osobna mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Area of interest</source>
      <translation>Obszar zainteresowania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Ground that earlier parts show already is left out here, so that nothing counts twice.</source>
      <translation>Teren pokazany już przez wcześniejsze części jest tu pomijany, by nic nie liczyło się dwa razy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>It may show the same ground; its areas are told by themselves.</source>
      <translation>Może pokazywać ten sam teren; jej powierzchnie podawane są osobno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Its areas are added up with those of the parts so far</source>
      <translation>Jej powierzchnie dodaje się do powierzchni dotychczasowych części</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Its areas are told by themselves and never added to those of other maps</source>
      <translation>Jej powierzchnie podawane są osobno i nigdy nie dodawane do innych map</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>What it is</source>
      <translation>Czym jest</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>What was answered on other scenes guides its first draws.</source>
      <translation>Odpowiedzi z innych scen kierują jej pierwszymi losowaniami.</translation>
    </message>
  </context>
  <context>
    <name>Adjusting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>Move the vertices; %s saves them and is done.</source>
      <translation>Przesuń wierzchołki; %s zapisuje je i kończy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>Shift adds what you click, Alt cuts it; %s is done.</source>
      <translation>Shift dodaje kliknięte, Alt wycina; %s kończy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>The outline could not be saved: %s</source>
      <translation>Obrysu nie udało się zapisać: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>This label is hidden while a unit under it is asked blind; answer that one first.</source>
      <translation>Ta etykieta jest ukryta, dopóki jednostka pod nią jest pytana w ciemno; odpowiedz najpierw na nią.</translation>
    </message>
  </context>
  <context>
    <name>AreaCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>%(level).0f %% interval; %(what)s: %(n)d, showing it: %(positives)d</source>
      <translation>przedział %(level).0f %%; %(what)s: %(n)d, pokazujące ją: %(positives)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>; as precise as a simple random sample of %d</source>
      <translation>; tak dokładne jak prosta próba losowa o liczebności %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Beside it: %s</source>
      <translation>Obok: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Interval that stays valid if you stop as soon as it is narrow enough: %(ends)s %(unit)s</source>
      <translation>Przedział, który pozostaje ważny, jeśli przestaniesz, gdy tylko będzie dość wąski: %(ends)s %(unit)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Method: %s</source>
      <translation>Metoda: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>What has no answer, counted as none or all of it: %(bounds)s %(unit)s.</source>
      <translation>To, co bez odpowiedzi, liczone jako nic albo wszystko: %(bounds)s %(unit)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit</source>
      <translation>audyt</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit units</source>
      <translation>jednostki audytowe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>draws</source>
      <translation>losowania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>no number</source>
      <translation>brak liczby</translation>
    </message>
  </context>
  <context>
    <name>AreaChoice</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>As on the scene that is worked on</source>
      <translation>Jak w scenie, nad którą trwa praca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation>Wieloboki warstwy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The area of interest does not touch the image.</source>
      <translation>Obszar zainteresowania nie dotyka obrazu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The current view of the map</source>
      <translation>Bieżący widok mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The image is large: a part of it is ready sooner.</source>
      <translation>Obraz jest duży: jego część jest gotowa wcześniej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The whole image</source>
      <translation>Cały obraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>Zoom the map to the image, or choose polygons that lie on it.</source>
      <translation>Przybliż mapę do obrazu albo wybierz wieloboki, które na nim leżą.</translation>
    </message>
  </context>
  <context>
    <name>AreasTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>, %(area)s %(unit)s more without data</source>
      <translation>, a %(area)s %(unit)s bez danych</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;Areas&lt;/b&gt;</source>
      <translation>&lt;b&gt;Powierzchnie&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;Areas&lt;/b&gt; in %(area)s %(unit)s</source>
      <translation>&lt;b&gt;Powierzchnie&lt;/b&gt; na %(area)s %(unit)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>All mining</source>
      <translation>Całe górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>All scenes of this map (%d)</source>
      <translation>Wszystkie sceny tej mapy (%d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Areas of the scene that is worked on, or the sum over all scenes of its map</source>
      <translation>Powierzchnie sceny, nad którą trwa praca, albo suma wszystkich scen jej mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Areas of what</source>
      <translation>Powierzchnie czego</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Copy</source>
      <translation>Kopiuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Copy the table of areas, with every error, to the clipboard</source>
      <translation>Kopiuj tabelę powierzchni, ze wszystkimi błędami, do schowka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Not mining</source>
      <translation>Nie górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Reading the labels: %d %%</source>
      <translation>Czytanie etykiet: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Save CSV…</source>
      <translation>Zapisz CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Save the table of areas, with every error, to a file</source>
      <translation>Zapisz tabelę powierzchni, ze wszystkimi błędami, do pliku</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>This scene</source>
      <translation>Ta scena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit units: %(answered)s of %(drawn)s</source>
      <translation>jednostki audytu: %(answered)s z %(drawn)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>draws that count: %s</source>
      <translation>losowania, które się liczą: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>undecided: %s</source>
      <translation>nierozstrzygnięte: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>waiting: %s</source>
      <translation>czekające: %s</translation>
    </message>
  </context>
  <context>
    <name>AuditBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>&lt;b&gt;Audit units due: %d.&lt;/b&gt;</source>
      <translation>&lt;b&gt;Należne jednostki audytu: %d.&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask after rounds, of answers</source>
      <translation>Pytaj po rundach, z odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask some answered units a second time, to see how well interpreters agree</source>
      <translation>Zapytaj o kilka jednostek drugi raz, by zobaczyć, jak zgodni są interpretatorzy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask the audit units that are due, in the tab Review</source>
      <translation>Zapytaj o jednostki audytowe do zrobienia, na karcie Przegląd</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask the next</source>
      <translation>Zapytaj o następne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask twice</source>
      <translation>Zapytaj dwa razy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask twice, of answers</source>
      <translation>Zapytaj dwa razy, z odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Audit sample</source>
      <translation>Próba audytowa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Audit units in percent of answers</source>
      <translation>Jednostki audytowe w procentach odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Check the map</source>
      <translation>Sprawdź mapę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Draw a sample…</source>
      <translation>Wylosuj próbę…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Draw units by chance alone, to check the map by: never learnt from, asked without a guess</source>
      <translation>Losuj jednostki wyłącznie przypadkiem, by sprawdzić mapę: nigdy nie służą uczeniu, pytane bez podpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Error matrix</source>
      <translation>Macierz błędów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>How many answered units are asked a second time after rounds, without a hint, in percent of them</source>
      <translation>Ile jednostek z odpowiedzią jest pytanych drugi raz po rundach, bez podpowiedzi, w ich procentach</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>How many audit units come after rounds by themselves, in percent of the answered draws</source>
      <translation>Ile jednostek audytowych przychodzi samo po rundach, w procentach losowań z odpowiedzią</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Let the model map the scene, and say by the audit units how accurate that is</source>
      <translation>Pozwól modelowi skartować scenę i określ z jednostek audytowych, jak to dokładne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>None drawn yet. Units drawn by chance alone check the areas without any model.</source>
      <translation>Żadnej jeszcze nie wylosowano. Jednostki losowane wyłącznie przypadkiem sprawdzają powierzchnie bez żadnego modelu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Nothing is due.</source>
      <translation>Nic nie czeka.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Progress</source>
      <translation>Postęp</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Show the error matrix of the checked map as it is published, in shares of area</source>
      <translation>Pokaż macierz błędów sprawdzonej mapy tak, jak się ją publikuje, w udziałach powierzchni</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>There are no units yet to draw from; make them in the tab Review.</source>
      <translation>Nie ma jeszcze jednostek, z których można by losować; utwórz je na karcie Przegląd.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Units asked twice in percent of answers</source>
      <translation>Jednostki pytane dwa razy w procentach odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Waiting for an answer in the tab Review: %d.</source>
      <translation>Czekające na odpowiedź w karcie Przegląd: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>none</source>
      <translation>brak</translation>
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
      <translation>&lt;b&gt;Jednostki: %(units)s, około %(length)s&lt;/b&gt; po %(seconds).0f s każda; górniczych około %(mines).0f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>About which share of the land mining may cover; a guess is enough</source>
      <translation>Jaką część terenu może zajmować górnictwo, w przybliżeniu; wystarczy przypuszczenie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Any number of units; can be enlarged later.</source>
      <translation>Dowolna liczba jednostek; można ją później powiększyć.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Design</source>
      <translation>Schemat</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Draw</source>
      <translation>Losuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Draw an audit sample</source>
      <translation>Wylosuj próbę audytową</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Half of the 95 % interval of the mining area that is wanted</source>
      <translation>Połowa pożądanego przedziału 95 % powierzchni górnictwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How many units are asked in each drawn block</source>
      <translation>O ile jednostek pyta się w każdym wylosowanym bloku</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How many units are drawn now</source>
      <translation>Ile jednostek losuje się teraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How precise the area is</source>
      <translation>Jak dokładna jest powierzchnia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How precise the overall accuracy is</source>
      <translation>Jak dokładnie znana jest dokładność całkowita</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How units are chosen; every design is by chance alone</source>
      <translation>Jak wybiera się jednostki; każdy schemat opiera się wyłącznie na losie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Mining</source>
      <translation>Górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Mining, about</source>
      <translation>Górnictwo, około</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>More units where mining is mapped and around it, where it is missed most. Needs a map.</source>
      <translation>Więcej jednostek tam, gdzie skartowano górnictwo i wokół niego, gdzie najczęściej się je przeocza. Wymaga mapy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Not mining</source>
      <translation>Nie górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Plan by</source>
      <translation>Planuj według</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Points: units by their area</source>
      <translation>Punkty: jednostki według powierzchni</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Precision</source>
      <translation>Precyzja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Simple: every unit alike</source>
      <translation>Prosty: wszystkie jednostki jednakowo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Stratified: mapped, around it, the rest</source>
      <translation>Warstwowy: skartowane, otoczenie, reszta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>The unit around each of some random points; most precise where units differ in size.</source>
      <translation>Jednostka wokół każdego z losowych punktów; najdokładniejsze tam, gdzie jednostki różnią się wielkością.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Two-stage: blocks, then units in them</source>
      <translation>Dwustopniowy: bloki, potem jednostki w nich</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units</source>
      <translation>Jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units a block</source>
      <translation>Jednostek na blok</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units lie together, so that looking takes less time; less precise for the same number.</source>
      <translation>Jednostki leżą razem, więc oglądanie zajmuje mniej czasu; mniej dokładne przy tej samej liczbie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>What the number of units is reckoned from: Cochran 1977, or Olofsson 2014</source>
      <translation>Z czego liczy się liczbę jednostek: Cochran 1977 albo Olofsson 2014</translation>
    </message>
  </context>
  <context>
    <name>ByHand</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_hand.py" />
      <source>Draw the outline; a right click ends it, and it is saved at once.</source>
      <translation>Narysuj obrys; prawy przycisk go kończy i od razu zapisuje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_hand.py" />
      <source>The label could not be saved: %s</source>
      <translation>Etykiety nie udało się zapisać: %s</translation>
    </message>
  </context>
  <context>
    <name>ByLot</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_lot.py" />
      <source>By lot, what is here is drawn by hand: click its corners, a right click ends it and saves it.</source>
      <translation>Losem to, co tu jest, rysuje się ręcznie: wyklikaj narożniki, prawy przycisk kończy i zapisuje.</translation>
    </message>
  </context>
  <context>
    <name>ChangeBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>All mining</source>
      <translation>Całe górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask its audit units here</source>
      <translation>Zapytaj tu o jej jednostki audytowe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask its audit units here (%d left)</source>
      <translation>Zapytaj tu o jej jednostki audytowe (zostało %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask the audit units of the earlier date on this image, in the tab Review: the same places on both dates tell change best</source>
      <translation>Zapytaj o jednostki audytowe wcześniejszej daty na tym obrazie, na karcie Przegląd: te same miejsca w obu datach najlepiej mówią o zmianie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Audit units answered on both dates: %d.</source>
      <translation>Jednostki audytu z odpowiedzią dla obu dat: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Change is told by these pairs: what both dates share drops out of the error.</source>
      <translation>Zmianę podają te pary: to, co wspólne dla obu dat, wypada z błędu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Change since an earlier date</source>
      <translation>Zmiana od wcześniejszej daty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Classes that changed less: %d</source>
      <translation>Klasy, które zmieniły się mniej: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Earlier scene</source>
      <translation>Wcześniejsza scena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Net change of separate samples: the draws of the two dates are independent, so their variances add up; gain and loss cannot be told apart.</source>
      <translation>Zmiana netto z osobnych prób: losowania obu dat są niezależne, więc ich wariancje się dodają; przyrostu i ubytku nie da się rozróżnić.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>The scene that this one is compared with</source>
      <translation>Scena, z którą ta jest porównywana</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>gained</source>
      <translation>przybyło</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>lost</source>
      <translation>ubyło</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>net</source>
      <translation>netto</translation>
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
      <translation>Porównaj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Earlier scene</source>
      <translation>Wcześniejsza scena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Least size</source>
      <translation>Najmniejszy rozmiar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Least size of a change</source>
      <translation>Najmniejsza zmiana</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Look for changes</source>
      <translation>Szukaj zmian</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>No outline of mining on that scene waits to be brought up to date. Without any, and without answers there, only the look of the land is compared: fields and seasons will be among what is listed.</source>
      <translation>Żaden obrys górnictwa tamtej sceny nie czeka na aktualizację. Bez obrysów i bez odpowiedzi tam porównuje się tylko wygląd terenu: na liście znajdą się też pola i pory roku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Outlines of mining of that scene, to be compared with this image: %d. What has grown, shrunk, ended or is new comes as a list, with what stayed at its end. Nothing is changed before you accept it.</source>
      <translation>Obrysy górnictwa tej sceny do porównania z tym obrazem: %d. To, co urosło, zmalało, znikło lub jest nowe, pojawi się jako lista, z niezmienionymi na końcu. Nic się nie zmieni, zanim tego nie przyjmiesz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Smaller changes are left out</source>
      <translation>Mniejsze zmiany są pomijane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>The scene whose labels are brought up to the date of this one</source>
      <translation>Scena, której etykiety są doprowadzane do daty tej sceny</translation>
    </message>
  </context>
  <context>
    <name>ClassCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>A label of %s</source>
      <translation>Etykieta: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Compare with own labels</source>
      <translation>Porównaj z własnymi etykietami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Looks like: %s</source>
      <translation>Podobne do: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Show labels of this campaign: of the class and of what it is taken for</source>
      <translation>Pokaż etykiety tej kampanii: tej klasy i tego, z czym się ją myli</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>no label yet</source>
      <translation>jeszcze bez etykiety</translation>
    </message>
  </context>
  <context>
    <name>ClassChoice</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_table.py" />
      <source>Class</source>
      <translation>Klasa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_table.py" />
      <source>leave out</source>
      <translation>pomiń</translation>
    </message>
  </context>
  <context>
    <name>ClassFinder</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Class: name, code, or what it looks like</source>
      <translation>Klasa: nazwa, kod albo wygląd</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Classes found</source>
      <translation>Znalezione klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Find a class</source>
      <translation>Znajdź klasę</translation>
    </message>
  </context>
  <context>
    <name>ClassList</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Classes</source>
      <translation>Klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Class…</source>
      <translation>Klasa…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Find a class</source>
      <translation>Znajdź klasę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Search all classes of the taxonomy by name or code (%s on the map)</source>
      <translation>Szukaj wśród wszystkich klas taksonomii po nazwie lub kodzie (%s na mapie)</translation>
    </message>
  </context>
  <context>
    <name>ClassTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_table.py" />
      <source>Classes of the values</source>
      <translation>Klasy wartości</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/comparing.py" />
      <source>No other image of this place is in the project; add one, then B shows it in place of the scene.</source>
      <translation>W projekcie nie ma innego obrazu tego miejsca; dodaj go, a B pokaże go w miejscu sceny.</translation>
    </message>
  </context>
  <context>
    <name>Concealing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/concealing.py" />
      <source>Maps of the model, and older maps, are switched off while you answer blind.</source>
      <translation>Mapy modelu i starsze mapy są wyłączone, gdy odpowiadasz w ciemno.</translation>
    </message>
  </context>
  <context>
    <name>CountTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Class</source>
      <translation>Klasa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Labels</source>
      <translation>Etykiety</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>%s (read-only)</source>
      <translation>%s (tylko do odczytu)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Answers need a name: they are still kept under “%s”.</source>
      <translation>Odpowiedzi muszą mieć nazwisko: nadal są zapisywane jako „%s”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Campaign (*.gpkg)</source>
      <translation>Kampania (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Engine…</source>
      <translation>Silnik…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Find %s</source>
      <translation>Znajdź %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Open campaign</source>
      <translation>Otwórz kampanię</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Open read-only</source>
      <translation>Otwórz tylko do odczytu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Second view of the map (%s)</source>
      <translation>Drugi widok mapy (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Simulating a landscape… %p%</source>
      <translation>Symulowanie krajobrazu… %p%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Swipe between two dates or layers (%s)</source>
      <translation>Kurtyna między dwiema datami lub warstwami (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>The engine has not written a log yet.</source>
      <translation>Silnik nie zapisał jeszcze dziennika.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>The next candidates wait in the tab Review.</source>
      <translation>Następni kandydaci czekają w karcie Przegląd.</translation>
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
      <translation>&amp;Model</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>A segmentation model or classifier of chips in ONNX, its card (JSON) beside it</source>
      <translation>Model segmentacji lub klasyfikator wycinków w ONNX, z kartą (JSON) obok</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Class here</source>
      <translation>Klasa tutaj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Class of the model</source>
      <translation>Klasa modelu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Detect</source>
      <translation>Wykryj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Detect with a model</source>
      <translation>Wykryj modelem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Least size</source>
      <translation>Najmniejszy rozmiar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modele ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Pixels to which the model gives less of mining are left out</source>
      <translation>Piksele, którym model daje mniej górnictwa, są pomijane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Reads %(bands)s in tiles of %(tile)d pixels. SHA-256 %(sha)s… %(licence)s</source>
      <translation>Czyta %(bands)s w kaflach po %(tile)d pikseli. SHA-256 %(sha)s… %(licence)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Share of mining</source>
      <translation>Udział górnictwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Smaller objects are left out</source>
      <translation>Mniejsze obiekty są pomijane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>The model is being checked …</source>
      <translation>Trwa sprawdzanie modelu …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>The objects come as a list to accept one by one. They become labels of imported origin: areas take them as predictions, never as known.</source>
      <translation>Obiekty przychodzą jako lista do przyjęcia po jednym. Stają się etykietami pochodzenia „importowane”: powierzchnie traktują je jak predykcje, nigdy jak znane.</translation>
    </message>
  </context>
  <context>
    <name>DrawsBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Area error</source>
      <translation>Błąd powierzchni</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>By chance, every unit alike; needs the most answers, to compare with.</source>
      <translation>Losowo, każda jednostka jednakowo; wymaga najwięcej odpowiedzi, dla porównania.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>By chance, half of them from the class that the model calls least often; to compare with.</source>
      <translation>Losowo, połowa z klasy, którą model wskazuje najrzadziej; dla porównania.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Committee</source>
      <translation>Komitet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Entropy</source>
      <translation>Entropia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>First a stratum is drawn, units of one predicted class that look alike, then a unit in it: a batch spreads over units that look different</source>
      <translation>Najpierw losuje się warstwę, podobne jednostki jednej przewidzianej klasy, potem jednostkę w niej: partia obejmuje jednostki o różnym wyglądzie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>How the units of the next rounds are drawn; each draw's probability is stored, whichever it is</source>
      <translation>Jak losuje się jednostki następnych rund; prawdopodobieństwo każdego losowania jest zapisywane, jakiekolwiek by było</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>How units are drawn</source>
      <translation>Jak losuje się jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Margin</source>
      <translation>Margines</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Random</source>
      <translation>Losowo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Random by class</source>
      <translation>Losowo według klas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Strata first</source>
      <translation>Najpierw warstwy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units about which the three classifiers of the model disagree.</source>
      <translation>Jednostki, co do których trzy klasyfikatory modelu się różnią.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units by the area that the map probably has wrong: large ones sooner.</source>
      <translation>Jednostki według powierzchni, którą mapa ma pewnie błędnie: duże prędzej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units that the model is least sure of; later ones that the areas need most.</source>
      <translation>Jednostki, których model jest najmniej pewny; później te najpotrzebniejsze dla powierzchni.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units that the model spreads over the most classes.</source>
      <translation>Jednostki, które model rozkłada na najwięcej klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units whose two likeliest classes are closest to each other.</source>
      <translation>Jednostki, których dwie najbardziej prawdopodobne klasy są najbliżej siebie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Variance (default)</source>
      <translation>Wariancja (domyślnie)</translation>
    </message>
  </context>
  <context>
    <name>EffortSummary</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_summary.py" />
      <source>Effort by class</source>
      <translation>Nakład pracy według klas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_summary.py" />
      <source>From the log of people only, means with 95 % intervals; what a simulated interpreter did in a replay is not in here. More in the tab Effort.</source>
      <translation>Tylko z dziennika ludzi, średnie z przedziałami 95 %; tego, co symulowany interpretator zrobił w odtworzeniu, tu nie ma. Więcej na karcie Nakład pracy.</translation>
    </message>
  </context>
  <context>
    <name>EffortTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Compared arms</source>
      <translation>Porównywane ramiona</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Copy</source>
      <translation>Kopiuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Copy the table by person, day, class, size and tool, with every interval, to the clipboard</source>
      <translation>Kopiuj tabelę według osób, dni, klas, wielkości i narzędzi, ze wszystkimi przedziałami, do schowka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Divide the effort</source>
      <translation>Podziel nakład pracy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Divide the labels by person, day, class, size in pixels, or tool</source>
      <translation>Podziel etykiety według osoby, dnia, klasy, wielkości w pikselach lub narzędzia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Draw by hand by lot, of places</source>
      <translation>Rysować ręcznie losem, z miejsc</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Effort</source>
      <translation>Nakład pracy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>From so many places, chosen by lot, the help of the tools is withheld: what is there is drawn by hand, to see what the help is worth. 10 to 20 % tell enough</source>
      <translation>W tylu miejscach, wybranych losem, pomoc narzędzi jest wstrzymana: to, co tam jest, rysuje się ręcznie, by zobaczyć, ile pomoc jest warta. Wystarczy od 10 do 20 %</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>From the log of people only: what a simulated interpreter did in a replay is not in here.</source>
      <translation>Tylko z dziennika ludzi: tego, co symulowany interpretator zrobił w odtworzeniu, tu nie ma.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Means with 95 % intervals. By hand: vertices of the outline simplified to a pixel, one to close, one for the class. Ratios: assisted over drawn by hand by lot.</source>
      <translation>Średnie z przedziałami 95 %. Ręcznie: wierzchołki obrysu uproszczonego do piksela, jeden na zamknięcie, jeden na klasę. Ilorazy: wspomagane do rysowanych ręcznie losem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Nothing was counted yet. While you label, clicks, keys, wheel notches and strokes are counted, and the seconds in which you are active; pauses of more than a minute are left out. Draw or answer something.</source>
      <translation>Niczego jeszcze nie policzono. Gdy etykietujesz, liczone są kliknięcia, klawisze, ząbki kółka i linie oraz sekundy aktywności; przerwy dłuższe niż minuta są pomijane. Narysuj coś albo odpowiedz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Places drawn by hand by lot, in percent</source>
      <translation>Miejsca rysowane ręcznie losem, w procentach</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Reading the labels: %d %%</source>
      <translation>Czytanie etykiet: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Save CSV…</source>
      <translation>Zapisz CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Save the table by person, day, class, size and tool, with every interval, to a file</source>
      <translation>Zapisz do pliku tabelę według osób, dni, klas, wielkości i narzędzi, ze wszystkimi przedziałami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Which lot: of objects drawn with the tools, or of places of a harvest</source>
      <translation>Które losowanie: obiektów rysowanych narzędziami czy miejsc zbioru</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>arms of the harvest</source>
      <translation>ramiona zbioru</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>arms of the tools</source>
      <translation>ramiona narzędzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by class</source>
      <translation>według klas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by day</source>
      <translation>według dni</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by person</source>
      <translation>według osób</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by size</source>
      <translation>według wielkości</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by tool</source>
      <translation>według narzędzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>none</source>
      <translation>brak</translation>
    </message>
  </context>
  <context>
    <name>EngineOffer</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>About %(download)d MB to download, some %(minutes)d minutes, while you go on digitising.</source>
      <translation>Około %(download)d MB do pobrania, mniej więcej %(minutes)d minuty, podczas gdy digitalizujesz dalej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>Install the engine…</source>
      <translation>Zainstaluj silnik…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>Open the window that installs it in the background</source>
      <translation>Otwórz okno, które instaluje go w tle</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Being installed.&lt;/b&gt; You can close this window and go on.</source>
      <translation>&lt;b&gt;Trwa instalacja.&lt;/b&gt; Możesz zamknąć to okno i pracować dalej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Damaged.&lt;/b&gt; %s</source>
      <translation>&lt;b&gt;Uszkodzone.&lt;/b&gt; %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Installed.&lt;/b&gt; The engine can be used.</source>
      <translation>&lt;b&gt;Zainstalowane.&lt;/b&gt; Silnika można używać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Not installed.&lt;/b&gt; Digitising works; what learns needs it.</source>
      <translation>&lt;b&gt;Niezainstalowane.&lt;/b&gt; Digitalizacja działa; potrzebuje go to, co się uczy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>A folder with the packages as wheels, for machines without network</source>
      <translation>Folder z pakietami jako wheel, dla komputerów bez sieci</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Cancel installation</source>
      <translation>Anuluj instalację</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Download</source>
      <translation>Pobierz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Engine environment</source>
      <translation>Środowisko silnika</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Finished.</source>
      <translation>Zakończono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Found by itself</source>
      <translation>Znaleziony samoczynnie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Install</source>
      <translation>Zainstaluj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Offline folder</source>
      <translation>Folder bez sieci</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Open log</source>
      <translation>Otwórz dziennik</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Progress</source>
      <translation>Postęp</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Remove</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Remove the engine's packages from the disk? Campaigns and labels stay.</source>
      <translation>Usunąć pakiety silnika z dysku? Kampanie i etykiety zostają.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Removed.</source>
      <translation>Usunięto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Repair</source>
      <translation>Napraw</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>The engine learns from your answers in a process of its own, so that nothing it does can take QGIS down. It has its own Python packages: about %(download)d MB to download, %(disk).1f GB on the disk, some %(minutes)d minutes. QGIS's own packages are not touched.</source>
      <translation>Silnik uczy się z twoich odpowiedzi we własnym procesie, aby nic, co robi, nie mogło zamknąć QGIS. Ma własne pakiety Pythona: około %(download)d MB do pobrania, %(disk).1f GB na dysku, około %(minutes)d minut. Pakiety samego QGIS pozostają nietknięte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>What it prints</source>
      <translation>Co wypisuje</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentMaker</name>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Finish the environment</source>
      <translation>Dokończ środowisko</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Looking for a Python</source>
      <translation>Szukanie Pythona</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Start it again whenever you like; digitising works without it.</source>
      <translation>Zacznij znowu, kiedy chcesz; digitalizacja działa bez tego.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>The engine is installed</source>
      <translation>Silnik jest zainstalowany</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>The installation was cancelled; nothing half made was kept.</source>
      <translation>Instalację anulowano; nic niedokończonego nie zostało.</translation>
    </message>
  </context>
  <context>
    <name>Estimating</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Audit units drawn: %(units)d; after rounds %(percent).0f %% as many as answers are asked.</source>
      <translation>Wylosowane jednostki audytu: %(units)d; po rundach pyta się o %(percent).0f %% liczby odpowiedzi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Mapping the scene…</source>
      <translation>Kartowanie sceny…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Reading the units…</source>
      <translation>Czytanie jednostek…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Save the table of areas</source>
      <translation>Zapisz tabelę powierzchni</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table of areas is on the clipboard.</source>
      <translation>Tabela powierzchni jest w schowku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table of areas was saved: %s</source>
      <translation>Tabelę powierzchni zapisano: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>There already: %s. Replace it by what is told of the checked map?</source>
      <translation>Już istnieje: %s. Zastąpić tym, co wiadomo o sprawdzonej mapie?</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>They come after the candidates that wait already (%d).</source>
      <translation>Przyjdą po kandydatach, którzy już czekają (%d).</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>%(part)s – labels: %(labels)s, chips: %(chips)s</source>
      <translation>%(part)s – etykiety: %(labels)s, wycinki: %(chips)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>About %s on the disk.</source>
      <translation>Około %s na dysku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>An empty or new folder for the files</source>
      <translation>Pusty lub nowy folder na pliki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Chips</source>
      <translation>Wycinki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Classes</source>
      <translation>Klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Counting…</source>
      <translation>Liczenie…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Export</source>
      <translation>Eksportuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Export training set</source>
      <translation>Eksportuj zbiór uczący</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Formats</source>
      <translation>Formaty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>In no part</source>
      <translation>W żadnej części</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Labels</source>
      <translation>Etykiety</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Not split</source>
      <translation>Bez podziału</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Parts</source>
      <translation>Części</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>What the set will hold</source>
      <translation>Co zbiór będzie zawierał</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>What the set will hold; nothing is written before you press Export</source>
      <translation>Co zbiór będzie zawierał; nic nie jest zapisywane, zanim naciśniesz Eksportuj</translation>
    </message>
  </context>
  <context>
    <name>ExportTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>&lt;b&gt;Labels: %d&lt;/b&gt;</source>
      <translation>&lt;b&gt;Etykiety: %d&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Export training set…</source>
      <translation>Eksportuj zbiór uczący…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>No labels yet. Label or review first; what you save is exported.</source>
      <translation>Nie ma jeszcze etykiet. Najpierw etykietuj lub przeglądaj; eksportowane jest to, co zapiszesz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Write labels, weights and image chips to a folder</source>
      <translation>Zapisz etykiety, wagi i wycinki obrazu w folderze</translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Open folder</source>
      <translation>Otwórz folder</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>The training set was written to %(folder)s (files: %(files)d).</source>
      <translation>Zbiór uczący zapisano w %(folder)s (pliki: %(files)d).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Warnings: %(warnings)d, in its README.md.</source>
      <translation>Ostrzeżenia: %(warnings)d, w pliku README.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Writing the training set…</source>
      <translation>Zapisywanie zbioru uczącego…</translation>
    </message>
  </context>
  <context>
    <name>FeatureModelsDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%(name)s: features added to every unit: %(outputs)d. %(licence)s</source>
      <translation>%(name)s: cechy dodane do każdej jednostki: %(outputs)d. %(licence)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s (missing)</source>
      <translation>%s (brak)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s is among the models already.</source>
      <translation>%s jest już wśród modeli.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s is no longer learnt from.</source>
      <translation>Z %s już się nie uczy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Add…</source>
      <translation>Dodaj…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Choose a model in ONNX that reads pixels or chips, its card (JSON) beside it</source>
      <translation>Wybierz model w ONNX czytający piksele lub wycinki, z kartą (JSON) obok</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Learn without the selected model again</source>
      <translation>Ucz się znów bez zaznaczonego modelu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Model as features</source>
      <translation>Model jako cechy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Models as features of this scene</source>
      <translation>Modele jako cechy tej sceny</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modele ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Remove</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>The model is being checked …</source>
      <translation>Trwa sprawdzanie modelu …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>What these models say of each unit (shares of their classes, or the numbers of an embedding) is learnt from beside the bands, from the next round on. Answers and draws stay as they are.</source>
      <translation>To, co te modele mówią o każdej jednostce (udziały ich klas albo liczby osadzenia), służy uczeniu obok kanałów, od następnej rundy. Odpowiedzi i losowania pozostają bez zmian.</translation>
    </message>
  </context>
  <context>
    <name>Filling</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Choose a layer of this place, and a class for its values.</source>
      <translation>Wybierz warstwę tego miejsca i klasę dla jej wartości.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Harvesting the model's map…</source>
      <translation>Zbieranie mapy modelu…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>It runs the model.</source>
      <translation>To on uruchamia model.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Objects that the model detects: %d; what you keep is a label of imported origin.</source>
      <translation>Obiekty wykryte przez model: %d; to, co zachowasz, jest etykietą pochodzenia importowanego.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Objects: %(objects)d (%(hectares).1f ha), withheld: %(withheld)d. Right of answers not seen, from %(threshold).0f %% on: %(hits)d of %(called)d (95 %%: %(lower).0f to %(upper).0f %%).</source>
      <translation>Obiekty: %(objects)d (%(hectares).1f ha), wstrzymane: %(withheld)d. Trafne wśród nieznanych odpowiedzi, od %(threshold).0f %%: %(hits)d z %(called)d (95 %%: %(lower).0f do %(upper).0f %%).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Polygons to walk through: %s.</source>
      <translation>Wieloboki do przejrzenia: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>The engine is not installed yet.</source>
      <translation>Silnik nie jest jeszcze zainstalowany.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>The model looks over the scene…</source>
      <translation>Model przegląda scenę…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>mended, as not valid: %d</source>
      <translation>naprawione jako niepoprawne: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>outside: %d</source>
      <translation>poza obszarem: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>rows without a polygon: %d</source>
      <translation>wiersze bez wieloboku: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>without a class: %d</source>
      <translation>bez klasy: %d</translation>
    </message>
  </context>
  <context>
    <name>GuardMenu</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source> pixels</source>
      <translation> pikseli</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>= %s ha</source>
      <translation>= %s ha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Allow overlaps</source>
      <translation>Zezwól na nakładanie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Fill holes</source>
      <translation>Wypełniaj dziury</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Holes, overlaps, the smallest area; mend faults</source>
      <translation>Dziury, nakładanie, najmniejszy obszar; naprawa błędów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Mend faults (%s)</source>
      <translation>Napraw błędy (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Options of outlines</source>
      <translation>Opcje obrysów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Otherwise a new tight outline leaves out what other tight outlines cover</source>
      <translation>W przeciwnym razie nowy ścisły obrys omija to, co pokrywają inne ścisłe obrysy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Outlines are saved without holes, whatever their size</source>
      <translation>Obrysy są zapisywane bez dziur, bez względu na ich wielkość</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Overlaps, gaps, slivers, broken and doubled outlines; one undo takes it back</source>
      <translation>Nakładanie, luki, drzazgi, zepsute i podwójne obrysy; jedno cofnięcie przywraca wszystko</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Smaller outlines, parts, holes and gaps are not mapped</source>
      <translation>Mniejsze obrysy, części, dziury i luki nie są mapowane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Smallest area</source>
      <translation>Najmniejszy obszar</translation>
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
      <translation>Zbierz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Harvest the model's map</source>
      <translation>Zbierz mapę modelu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Least size</source>
      <translation>Najmniejszy rozmiar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Of the answers that the model had not seen, so many must be mining where it says so</source>
      <translation>Spośród odpowiedzi, których model nie widział, tyle musi być górnictwem tam, gdzie on tak mówi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Precision</source>
      <translation>Precyzja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Smaller objects are left out</source>
      <translation>Mniejsze obiekty są pomijane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>The objects come as a list to accept one by one or in one go. They become labels of harvested origin: areas take them as predictions, never as known.</source>
      <translation>Obiekty przychodzą jako lista, do przyjęcia po jednym lub wszystkie naraz. Stają się etykietami pochodzenia „zebrane”: powierzchnie traktują je jak predykcje, nigdy jak znane.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>These are drawn by hand, without help: that tells what the help is worth and whether it misleads</source>
      <translation>Te rysuje się ręcznie, bez pomocy: to mówi, ile pomoc jest warta i czy nie zwodzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Withheld by lot</source>
      <translation>Wstrzymane losem</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add a scene: another date, or another image</source>
      <translation>Dodaj scenę: inną datę lub inny obraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add scene</source>
      <translation>Dodaj scenę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add scene…</source>
      <translation>Dodaj scenę…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Begin with what was learnt elsewhere…</source>
      <translation>Zacznij od tego, czego nauczono się gdzie indziej…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Click for environment, log and restart.</source>
      <translation>Kliknij, by zobaczyć środowisko, dziennik i ponowne uruchomienie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Close campaign</source>
      <translation>Zamknij kampanię</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Digitising works; what learns needs the engine.</source>
      <translation>Digitalizacja działa; to, co się uczy, potrzebuje silnika.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Engine %s</source>
      <translation>Silnik: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Engine environment…</source>
      <translation>Środowisko silnika…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Find the image…</source>
      <translation>Znajdź obraz…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Forget what was learnt elsewhere</source>
      <translation>Zapomnij, czego nauczono się gdzie indziej</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Interpreter</source>
      <translation>Interpretator</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Learn from what other models (ONNX) say of the units, beside the bands; add or remove one</source>
      <translation>Ucz się z tego, co inne modele (ONNX) mówią o jednostkach, obok kanałów; dodaj lub usuń model</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Let another campaign guide the first draws; best for the same place</source>
      <translation>Pozwól innej kampanii kierować pierwszymi losowaniami; najlepiej dla tego samego miejsca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Models as features of this scene…</source>
      <translation>Modele jako cechy tej sceny…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>New campaign…</source>
      <translation>Nowa kampania…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>No campaign</source>
      <translation>Brak kampanii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Only a scene on which nothing was drawn or labelled yet</source>
      <translation>Tylko scena, na której nic jeszcze nie wylosowano ani nie oznaczono</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Open campaign…</source>
      <translation>Otwórz kampanię…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Restart the engine</source>
      <translation>Uruchom silnik ponownie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Save what was learnt…</source>
      <translation>Zapisz to, czego się nauczono…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Scene</source>
      <translation>Scena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Show the engine's log</source>
      <translation>Pokaż dziennik silnika</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Take this scene out</source>
      <translation>Wyjmij tę scenę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The campaign: begin, open or close one</source>
      <translation>Kampania: zacznij, otwórz lub zamknij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is ready.</source>
      <translation>Silnik jest gotowy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is starting.</source>
      <translation>Silnik się uruchamia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is working; you can go on.</source>
      <translation>Silnik pracuje; możesz działać dalej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine stopped. Nothing is lost; restart it here.</source>
      <translation>Silnik się zatrzymał. Nic nie przepadło; uruchom go tu ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The image of the scene is not where it was: say where it is now</source>
      <translation>Obrazu sceny nie ma tam, gdzie był: wskaż, gdzie jest teraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Try the sample</source>
      <translation>Wypróbuj przykład</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Write answers, model (ONNX) and card for another campaign or program</source>
      <translation>Zapisz odpowiedzi, model (ONNX) i kartę dla innej kampanii lub programu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Your initials; they are kept with every answer</source>
      <translation>Twoje inicjały; są zapisywane z każdą odpowiedzią</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>busy</source>
      <translation>zajęty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>initials</source>
      <translation>inicjały</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>not installed</source>
      <translation>niezainstalowany</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>ready</source>
      <translation>gotowy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>starting</source>
      <translation>uruchamia się</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>stopped</source>
      <translation>zatrzymany</translation>
    </message>
  </context>
  <context>
    <name>ImageWatch</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/image_watch.py" />
      <source>Show it again</source>
      <translation>Pokaż go znowu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/image_watch.py" />
      <source>The image of %s is not in the project any more, but you still label that scene.</source>
      <translation>Obrazu %s nie ma już w projekcie, ale nadal etykietujesz tę scenę.</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>%s holds no polygons that QGIS can read.</source>
      <translation>%s nie zawiera wieloboków, które QGIS może odczytać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>A layer of polygons of the project</source>
      <translation>Warstwa wieloboków projektu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Choose a file of polygons; it becomes a layer of the project</source>
      <translation>Wybierz plik z wielobokami; stanie się warstwą projektu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Choose a file…</source>
      <translation>Wybierz plik…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Class</source>
      <translation>Klasa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Field of the class</source>
      <translation>Pole klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Import</source>
      <translation>Importuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Import polygons of an older map</source>
      <translation>Importuj wieloboki starszej mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Layer</source>
      <translation>Warstwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Polygons</source>
      <translation>Wieloboki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Reading the values: %d %%</source>
      <translation>Wczytywanie wartości: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The field has more than %d values: it does not look like one of classes.</source>
      <translation>Pole ma więcej niż %d wartości: nie wygląda na pole klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The field whose value says the class; none where all are of one class</source>
      <translation>Pole, którego wartość mówi o klasie; żadne, gdy wszystkie są jednej klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The project has no other layer of polygons: choose a file (…).</source>
      <translation>Projekt nie ma innej warstwy wieloboków: wybierz plik (…).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>They come as a list to walk through, cut to the area of interest. What you keep is a label of imported origin; areas treat it as a prediction, never as known.</source>
      <translation>Przychodzą jako lista do przejścia, przycięte do obszaru zainteresowania. To, co zachowasz, jest etykietą pochodzenia „importowane”; powierzchnie traktują ją jak predykcję, nigdy jak znaną.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Value</source>
      <translation>Wartość</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>all of them</source>
      <translation>wszystkie</translation>
    </message>
  </context>
  <context>
    <name>KeyMap</name>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Accept a list's row, then move its vertices</source>
      <translation>Przyjmij wiersz listy, potem przesuń wierzchołki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Accept a list's row, then use the smart tool</source>
      <translation>Przyjmij wiersz listy, potem użyj narzędzia inteligentnego</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Active class %d: answer with it, or pick it</source>
      <translation>Aktywna klasa %d: odpowiedz nią lub wybierz ją</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Agree with the model; in a list, accept; take an object, end an outline; of a site, done</source>
      <translation>Zgódź się z modelem; na liście przyjmij; weź obiekt, zakończ obrys; miejsce gotowe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Ask again later</source>
      <translation>Zapytaj ponownie później</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Cannot decide; of a site, unclear extent</source>
      <translation>Nie wiadomo; zasięg miejsca niejasny</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Dismiss a question; give up an outline</source>
      <translation>Odrzuć pytanie; porzuć obrys</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Drag boxes instead of strokes</source>
      <translation>Przeciągaj prostokąty zamiast linii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Draw an outline along edges, or take objects again</source>
      <translation>Rysuj obrys wzdłuż krawędzi albo znów bierz obiekty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Edit the shape</source>
      <translation>Edytuj kształt</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Find any class</source>
      <translation>Znajdź dowolną klasę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Hide outlines while held</source>
      <translation>Ukryj obrysy, dopóki przytrzymany</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Hold a site</source>
      <translation>Zajmij miejsce</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Larger objects</source>
      <translation>Większe obiekty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Lines as drawn instead of along edges</source>
      <translation>Linie tak, jak narysowane, zamiast wzdłuż krawędzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Mend faults</source>
      <translation>Napraw błędy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>More like this</source>
      <translation>Więcej takich</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next confidence for labels and answers</source>
      <translation>Następna pewność etykiet i odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next delineation for labels and answers</source>
      <translation>Następne obrysowanie etykiet i odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next status for labels and answers</source>
      <translation>Następny stan kopalni etykiet i odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next unfinished site</source>
      <translation>Następne nieskończone miejsce</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Not mining; in a list, reject; of a site, nothing found</source>
      <translation>Nie górnictwo; na liście odrzuć; w miejscu nic nie znaleziono</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Redo what was undone last</source>
      <translation>Ponów to, co ostatnio cofnięto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Second view of the map</source>
      <translation>Drugi widok mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Show or hide the strip of keys</source>
      <translation>Pokaż lub ukryj pasek klawiszy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Show the other date while held</source>
      <translation>Pokaż inną datę, dopóki przytrzymany</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Smaller objects</source>
      <translation>Mniejsze obiekty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Split the outline of a list's row</source>
      <translation>Podziel obrys wiersza listy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Swipe between two dates or layers</source>
      <translation>Kurtyna między dwiema datami lub warstwami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Take objects from the next source</source>
      <translation>Bierz obiekty z następnego źródła</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Take objects with the smart tool</source>
      <translation>Bierz obiekty narzędziem inteligentnym</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>The group above the class</source>
      <translation>Grupa nad klasą</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>The key %(key)s means “%(name)s” already; give that another key first.</source>
      <translation>Klawisz %(key)s oznacza już „%(name)s”; najpierw daj temu inny klawisz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Undo the last answer or label; take back a corner</source>
      <translation>Cofnij ostatnią odpowiedź lub etykietę; cofnij wierzchołek</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Write a note on the next label or answer</source>
      <translation>Napisz notatkę do następnej etykiety lub odpowiedzi</translation>
    </message>
  </context>
  <context>
    <name>LabelTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Choose the classes on the keys 1 to 9</source>
      <translation>Wybierz klasy na klawiszach od 1 do 9</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Class of the next label</source>
      <translation>Klasa następnej etykiety</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Click the object that is outlined, drag over several; + and − change its size (%s)</source>
      <translation>Kliknij obrysowany obiekt, przeciągnij przez kilka; + i − zmieniają jego wielkość (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Digits…</source>
      <translation>Cyfry…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Do again what was taken back last (%s)</source>
      <translation>Zrób ponownie to, co ostatnio cofnięto (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Drag around the object, or click a few places along its edge; the outline follows the image (%s)</source>
      <translation>Przeciągnij wokół obiektu albo kliknij kilka miejsc wzdłuż krawędzi; obrys podąża za obrazem (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Draw</source>
      <translation>Rysuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Draw with QGIS's own tool, with its snapping and tracing; the class is filled in</source>
      <translation>Rysuj narzędziem QGIS, z jego przyciąganiem i śledzeniem; klasa jest wpisywana</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Find more like this unit</source>
      <translation>Znajdź więcej podobnych</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Let the next candidates be units that resemble the one that you clicked last (%s)</source>
      <translation>Niech następni kandydaci będą podobni do ostatnio klikniętej jednostki (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Outline</source>
      <translation>Obrys</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Redo</source>
      <translation>Ponów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Smart</source>
      <translation>Inteligentne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Take the last label back (%s)</source>
      <translation>Cofnij ostatnią etykietę (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>What this day took; more in the tab Effort</source>
      <translation>Ile zajął ten dzień; więcej na karcie Nakład pracy</translation>
    </message>
  </context>
  <context>
    <name>Labelling</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Click a single unit first (%s: smaller objects): the next batch will resemble it.</source>
      <translation>Najpierw kliknij pojedynczą jednostkę (%s zmniejsza obiekty): następna partia będzie do niej podobna.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Drag a box now.</source>
      <translation>Przeciągnij teraz prostokąt.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Drag a stroke now.</source>
      <translation>Przeciągnij teraz linię.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Labels mended: %d.</source>
      <translation>Naprawione etykiety: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>No faults found.</source>
      <translation>Nie znaleziono błędów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Objects come from here now: %s.</source>
      <translation>Obiekty pochodzą teraz stąd: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>The outline of the last label is not near: draw one first.</source>
      <translation>Obrys ostatniej etykiety nie jest blisko: najpierw go narysuj.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>The units are not built yet (tab Review): until then Smart looks at the map as on the screen.</source>
      <translation>Jednostek jeszcze nie utworzono (karta Przegląd): do tego czasu narzędzie inteligentne patrzy na mapę taką jak na ekranie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>There is no group above this class.</source>
      <translation>Nad tą klasą nie ma grupy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>There is no label to cut from: take an object first.</source>
      <translation>Nie ma etykiety, z której można by wyciąć: najpierw weź obiekt.</translation>
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
      <translation>Sortuj jak na liście</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>Sort by %s</source>
      <translation>Sortuj według: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>Sort by %s, falling</source>
      <translation>Sortuj według: %s, malejąco</translation>
    </message>
  </context>
  <context>
    <name>Listing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>&lt;b&gt;Correct the outline&lt;/b&gt;, then press %s.</source>
      <translation>&lt;b&gt;Popraw obrys&lt;/b&gt; i naciśnij %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Click a line across the outline, end with a right click (%s gives up).</source>
      <translation>Wyklikaj linię w poprzek obrysu, zakończ prawym przyciskiem (%s rezygnuje).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Click the corners of the shape, end with a right click (%s gives up).</source>
      <translation>Wyklikaj narożniki kształtu, zakończ prawym przyciskiem (%s rezygnuje).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Nothing was drawn there: the place counts as no mining. %s takes that back.</source>
      <translation>Nic tam nie narysowano: miejsce liczy się jako bez górnictwa. %s to cofa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Parts: %d; each takes a class of its own.</source>
      <translation>Części: %d; każda dostaje własną klasę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Reading the list: %(read)d of %(all)d</source>
      <translation>Wczytywanie listy: %(read)d z %(all)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Rows accepted: %(all)d, labels made of them: %(made)d; one undo takes all of that back.</source>
      <translation>Przyjęte wiersze: %(all)d, utworzone z nich etykiety: %(made)d; jedno cofnięcie cofa wszystko.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Rows taken off the list: %d.</source>
      <translation>Wiersze usunięte z listy: %d.</translation>
    </message>
  </context>
  <context>
    <name>ListsTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source> ha or more</source>
      <translation> ha lub więcej</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept</source>
      <translation>Przyjmij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept all shown</source>
      <translation>Przyjmij wszystkie pokazane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept it, then add and cut with the smart tool</source>
      <translation>Przyjmij, potem dodawaj i wycinaj narzędziem inteligentnym</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept it, then move its vertices</source>
      <translation>Przyjmij, potem przesuń wierzchołki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>All classes</source>
      <translation>Wszystkie klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Carry all labels that did not change on to this date; one undo takes it back</source>
      <translation>Przenieś na tę datę wszystkie etykiety bez zmian; jedno cofnięcie to odwraca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Class</source>
      <translation>Klasa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Confirm unchanged (%d)</source>
      <translation>Potwierdź niezmienione (%d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Correct</source>
      <translation>Popraw</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Detect with a model from elsewhere…</source>
      <translation>Wykryj modelem z zewnątrz…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Zrób ponownie to, co ostatnio cofnięto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Draw it anew</source>
      <translation>Narysuj od nowa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Draw its outline anew, then accept it</source>
      <translation>Narysuj obrys od nowa i przyjmij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Empty this list</source>
      <translation>Opróżnij tę listę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Fill a list</source>
      <translation>Wypełnij listę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Harvest the model's map…</source>
      <translation>Zbierz mapę modelu…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Import polygons of an older map…</source>
      <translation>Importuj wieloboki starszej mapy…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>It cannot be told from this image</source>
      <translation>Z tego obrazu nie da się tego określić</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>It is nothing; the keys of classes accept it as one of them</source>
      <translation>To nic; klawisze klas przyjmują jako jedną z nich</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Later</source>
      <translation>Później</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Least area</source>
      <translation>Najmniejsza powierzchnia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Least uncertainty</source>
      <translation>Najmniejsza niepewność</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Look for changes since an earlier date…</source>
      <translation>Szukaj zmian od wcześniejszej daty…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Make it a label of the class that is proposed</source>
      <translation>Uczyń z tego etykietę proponowanej klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Make labels of all rows shown; one undo takes them back</source>
      <translation>Zrób etykiety ze wszystkich pokazanych wierszy; jedno cofnięcie je zabiera</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Part its outline along a line; each part is a row of its own</source>
      <translation>Podziel obrys wzdłuż linii; każda część to osobny wiersz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Put it at the end of the list</source>
      <translation>Przenieś na koniec listy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Redo</source>
      <translation>Ponów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Reject</source>
      <translation>Odrzuć</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Search</source>
      <translation>Wyszukiwanie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Search…</source>
      <translation>Szukaj…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only one class</source>
      <translation>Pokaż tylko jedną klasę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows in which this text occurs</source>
      <translation>Pokaż tylko wiersze, w których występuje ten tekst</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows of at least this area</source>
      <translation>Pokaż tylko wiersze o co najmniej tej powierzchni</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows that the model is at least so unsure of, from 0 to 1</source>
      <translation>Pokaż tylko wiersze, których model jest co najmniej tak niepewny, od 0 do 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Split</source>
      <translation>Podziel</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Take the last action back</source>
      <translation>Cofnij ostatnią czynność</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Unclear</source>
      <translation>Niejasne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Which list is shown; the number is what still waits</source>
      <translation>Która lista jest pokazana; liczba to, co jeszcze czeka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>unsure ≥ </source>
      <translation>niepewne ≥ </translation>
    </message>
  </context>
  <context>
    <name>MatrixDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>%(name)s %(weight).4f (audit units: %(units)d)</source>
      <translation>%(name)s %(weight).4f (jednostki audytowe: %(units)d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>&lt;b&gt;Overall accuracy: %s&lt;/b&gt; (audit units that count: %d of %d)</source>
      <translation>&lt;b&gt;Dokładność ogólna: %s&lt;/b&gt; (liczące się jednostki audytowe: %d z %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>All classes</source>
      <translation>Wszystkie klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Blocks of the sample: %d.</source>
      <translation>Bloki próby: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Classes</source>
      <translation>Klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Copy</source>
      <translation>Kopiuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Copy the matrices of all levels, with every error, to the clipboard</source>
      <translation>Kopiuj macierze wszystkich poziomów, ze wszystkimi błędami, do schowka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Error matrix of the map</source>
      <translation>Macierz błędów mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Groups of mining</source>
      <translation>Grupy górnictwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>How finely classes are told: mining or not, its groups, or every class</source>
      <translation>Jak szczegółowo rozróżnia się klasy: górnictwo czy nie, jego grupy, czy każda klasa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Mining</source>
      <translation>Górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Mining or not</source>
      <translation>Górnictwo czy nie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Not mining</source>
      <translation>Nie górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Producer's accuracy</source>
      <translation>Dokładność producenta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Rows: what the map says. Columns: what the audit's answers say. In each cell the share of the area, and the audit units behind it. Accuracies with their 95 % intervals.</source>
      <translation>Wiersze: co mówi mapa. Kolumny: co mówią odpowiedzi audytu. W każdej komórce udział powierzchni i jednostki audytowe, na których się opiera. Dokładności z przedziałami 95 %.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Save CSV…</source>
      <translation>Zapisz CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Save the matrices of all levels, with every error, to a file</source>
      <translation>Zapisz macierze wszystkich poziomów, ze wszystkimi błędami, do pliku</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Total</source>
      <translation>Razem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>User's accuracy</source>
      <translation>Dokładność użytkownika</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Weights of the strata: %s.</source>
      <translation>Wagi warstw: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>around it</source>
      <translation>otoczenie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>mapped</source>
      <translation>skartowane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>the rest</source>
      <translation>reszta</translation>
    </message>
  </context>
  <context>
    <name>MatrixShowing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>Save the error matrix</source>
      <translation>Zapisz macierz błędów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The audit cannot tell an error matrix yet; its accuracies say why.</source>
      <translation>Audyt nie pozwala jeszcze podać macierzy błędów; jego dokładności mówią dlaczego.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The error matrix is on the clipboard.</source>
      <translation>Macierz błędów jest w schowku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The error matrix was saved: %s</source>
      <translation>Zapisano macierz błędów: %s</translation>
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
      <translation>%(part)s – etykiety: %(labels)d, wycinki: %(chips)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%(what)s: %(n)s, each %(actions)s actions and %(seconds)s s</source>
      <translation>%(what)s: %(n)s, każda %(actions)s czynności i %(seconds)s s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%(what)s: %(n)s, too few for a mean</source>
      <translation>%(what)s: %(n)s, za mało na średnią</translation>
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
      <translation>%s nie ma układu współrzędnych.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s is not a raster file that can be read.</source>
      <translation>%s nie jest plikiem rastrowym, który da się odczytać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s is rotated or has no position on the ground.</source>
      <translation>%s jest obrócony lub nie ma położenia w terenie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%s pixels</source>
      <translation>%s pikseli</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>(stale)</source>
      <translation>(przedawnione)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>16 bit</source>
      <translation>16 bitów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>32 bit float</source>
      <translation>Zmiennoprzecinkowe 32 bity</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>&lt;b&gt;%(trial)s&lt;/b&gt;: %(assisted)d assisted, %(control)d by hand by lot.</source>
      <translation>&lt;b&gt;%(trial)s&lt;/b&gt;: wspomagane %(assisted)d, ręcznie losem %(control)d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>&lt;b&gt;Draw this one by hand&lt;/b&gt; (the key of its class, or {edit}), then press {agree}: help is withheld by lot to see its worth.</source>
      <translation>&lt;b&gt;Ten narysuj ręcznie&lt;/b&gt; (klawisz jego klasy albo {edit}) i naciśnij {agree}: pomoc wstrzymano losem, by zobaczyć jej wartość.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>A campaign has one scene at least.</source>
      <translation>Kampania ma co najmniej jedną scenę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>A list is walked through in the panel; labels are made at once; sites are places to look at</source>
      <translation>Listę przegląda się w panelu; etykiety powstają od razu; miejsca są do obejrzenia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>A new or empty folder</source>
      <translation>Nowy lub pusty folder</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>A raster file with a coordinate reference system, not rotated</source>
      <translation>Plik rastrowy z układem współrzędnych, nieobrócony</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>A reason is needed.</source>
      <translation>Potrzebny jest powód.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>A row of the table {} is no longer there.</source>
      <translation>Wiersza tabeli {} już nie ma.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>About %d bytes on the disk.</source>
      <translation>Około %d bajtów na dysku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Accepted rows</source>
      <translation>Przyjęte wiersze</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Accuracies</source>
      <translation>Dokładności</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Action on many rows</source>
      <translation>Czynność na wielu wierszach</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Actions</source>
      <translation>Czynności</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Actions each</source>
      <translation>Czynności na każde</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Actions, ratio</source>
      <translation>Czynności, iloraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Add another one first.</source>
      <translation>Najpierw dodaj inną.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Add it as another date: its areas are then told by themselves.</source>
      <translation>Dodaj ją jako inną datę: jej powierzchnie są wtedy podawane osobno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>All</source>
      <translation>Wszystkie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>All classes: {}.</source>
      <translation>Wszystkie klasy: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>All mining together</source>
      <translation>Całe górnictwo razem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>All of it is decided. The list “Answered” takes single decisions back; the plus fills it anew.</source>
      <translation>Wszystko jest rozstrzygnięte. Lista „Odpowiedziane” cofa pojedyncze decyzje; plus napełnia tę na nowo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>An audit unit guides no draws: the map is checked by it.</source>
      <translation>Jednostka audytowa nie kieruje losowaniem: sprawdza się nią mapę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>An outline cannot be carried to the coordinates of the scene.</source>
      <translation>Obrysu nie można przenieść do współrzędnych sceny.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/turns.py" />
      <source>Another action is still being written.</source>
      <translation>Inna czynność jest jeszcze zapisywana.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Another model</source>
      <translation>Inny model</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Answer</source>
      <translation>Odpowiedź</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_plan.py" />
      <source>Answer some rounds first, or choose points.</source>
      <translation>Najpierw odpowiedz na kilka rund albo wybierz punkty.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>Answer the candidate again.</source>
      <translation>Odpowiedz na kandydata ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Answer them, or say that they cannot be decided; then the next ones are drawn.</source>
      <translation>Odpowiedz na nich albo powiedz, że nie da się rozstrzygnąć; wtedy losowani są następni.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Answered</source>
      <translation>Odpowiedziane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Area (m²)</source>
      <translation>Powierzchnia (m²)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Area of interest</source>
      <translation>Obszar zainteresowania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Arm</source>
      <translation>Grupa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Arms</source>
      <translation>Ramiona</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>As in the image</source>
      <translation>Jak w obrazie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Ask again later</source>
      <translation>Zapytaj ponownie później</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Asked again</source>
      <translation>Pytane ponownie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>Asked by</source>
      <translation>Zapytane przez</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Assign one in the layer's properties and save it with the image.</source>
      <translation>Nadaj go we właściwościach warstwy i zapisz z obrazem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Assignee</source>
      <translation>Przypisane do</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Assisted takes %(actions)s times the actions and %(seconds)s times the seconds (95 %% intervals).</source>
      <translation>Wspomagane wymaga %(actions)s raza czynności i %(seconds)s raza sekund (przedziały 95 %%).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Audit sample</source>
      <translation>Próba audytowa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Audit unit</source>
      <translation>Jednostka audytu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Audit units, and what is asked again, are asked without a guess.</source>
      <translation>Jednostki audytowe i te pytane ponownie są pytane bez przypuszczenia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Average</source>
      <translation>Średnia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Background chips</source>
      <translation>Wycinki tła</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Band %d</source>
      <translation>Kanał %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Bands</source>
      <translation>Kanały</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>Bands of {} that it lacks: {}.</source>
      <translation>Kanały {}, których jej brakuje: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>Bands that {} lacks: {}.</source>
      <translation>Kanały, których brakuje {}: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>Begin a campaign of its own for it, or one whose first image is in longitude and latitude.</source>
      <translation>Zacznij dla niej osobną kampanię albo taką, której pierwszy obraz jest w długości i szerokości geograficznej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Begin a new campaign for other units; the labels of this one stay usable.</source>
      <translation>Zacznij nową kampanię dla innych jednostek; etykiety tej pozostają użyteczne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>Begin and end it outside of the outline.</source>
      <translation>Zacznij i zakończ ją poza obrysem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Begin it outside of the label and end it outside, on the other side of what shall stay.</source>
      <translation>Zacznij poza etykietą i zakończ poza nią, po drugiej stronie tego, co ma zostać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Bilinear</source>
      <translation>Dwuliniowe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Blanked and listed</source>
      <translation>Wygaszone i wypisane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Blind, there is nothing to agree with.</source>
      <translation>W ciemno nie ma z czym się zgadzać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Block size</source>
      <translation>Wielkość bloku</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Brings the polygons of another map into a campaign of Mining Mapper: as a list to walk through, or as labels of imported origin, from which nothing is learnt until somebody looks at them. Or brings points and polygons in as sites to look at. Polygons are cut to the area of interest, broken ones are mended.

It is written by QGIS itself and needs no engine. Close the campaign in the panel first. One undo in the panel takes all of it back.</source>
      <translation>Wprowadza poligony innej mapy do kampanii Mining Mapper: jako listę do przejrzenia albo jako etykiety pochodzenia importowanego, z których nic się nie uczy, dopóki ktoś ich nie obejrzy. Albo wprowadza punkty i poligony jako miejsca do obejrzenia. Poligony są przycinane do obszaru zainteresowania, uszkodzone naprawiane.

Zapisuje to sam QGIS, bez silnika. Najpierw zamknij kampanię w panelu. Jedno cofnięcie w panelu usuwa wszystko.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Buffer</source>
      <translation>Bufor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audits.py" />
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Build the units of the scene first.</source>
      <translation>Najpierw utwórz jednostki sceny.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/objects.py" />
      <source>Build them in the tab Review.</source>
      <translation>Utwórz je na karcie Przegląd.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>By</source>
      <translation>Kto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>By hand</source>
      <translation>Ręcznie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By how much neighbouring chips overlap; below the chip size</source>
      <translation>O ile nakładają się sąsiednie wycinki; mniej niż wielkość wycinka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By scene</source>
      <translation>Według scen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By site</source>
      <translation>Według miejsc</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By spatial blocks</source>
      <translation>Według bloków przestrzennych</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Byte</source>
      <translation>Bajt</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>COCO</source>
      <translation>COCO</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>COCO, YOLO and Hugging Face know no unknown: such pixels are blanked, or their chips left out</source>
      <translation>COCO, YOLO i Hugging Face nie znają wartości nieznanej: takie piksele są wygaszane albo ich wycinki pomijane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>CORINE</source>
      <translation>CORINE</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>CSV file to write the error matrix to, in shares of area with the audit units beside</source>
      <translation>plik CSV, do którego zostanie zapisana macierz błędów, w udziałach powierzchni z jednostkami audytowymi obok</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Campaign</source>
      <translation>Kampania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>Cancel</source>
      <translation>Anuluj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>Candidates</source>
      <translation>Kandydaci</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Candidates that are still open: {}.</source>
      <translation>Kandydaci wciąż otwarci: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Cannot decide</source>
      <translation>Nie wiadomo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Cells of {:g} m would be more than {}.</source>
      <translation>Oczek o boku {:g} m byłoby więcej niż {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Centred on labels</source>
      <translation>Wyśrodkowane na etykietach</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Change</source>
      <translation>Zmiana</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Change of a row</source>
      <translation>Zmiana wiersza</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Changes</source>
      <translation>Zmiany</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Changes since an earlier date</source>
      <translation>Zmiany od wcześniejszej daty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Check that the file exists and that you may write to it, or open it read-only.</source>
      <translation>Sprawdź, czy plik istnieje i czy możesz w nim zapisywać, albo otwórz go tylko do odczytu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/learnt.py" />
      <source>Check that the file is there and that you may write to {}.</source>
      <translation>Sprawdź, czy plik tam jest i czy możesz zapisywać w {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>Check that you may write there and that there is room.</source>
      <translation>Sprawdź, czy możesz tam pisać i czy jest miejsce.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Check that you may write there.</source>
      <translation>Sprawdź, czy możesz tam zapisywać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>Check the CRS of the image, and that the outline lies on it.</source>
      <translation>Sprawdź układ współrzędnych obrazu i czy obrys na nim leży.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Check the file and its rights.</source>
      <translation>Sprawdź plik i uprawnienia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <location filename="../../mining_mapper/plugin/prior_import.py" />
      <source>Check the layer's CRS.</source>
      <translation>Sprawdź układ współrzędnych warstwy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chip size</source>
      <translation>Wielkość wycinka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chips left out</source>
      <translation>Pominięte wycinki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Choose a CSV table, a GeoPackage, a shapefile, a GeoJSON or an OpenStreetMap extract.</source>
      <translation>Wybierz tabelę CSV, GeoPackage, shapefile, GeoJSON lub wyciąg z OpenStreetMap.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Choose a GeoPackage that was made with “New campaign”.</source>
      <translation>Wybierz GeoPackage utworzony przez „Nowa kampania”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Choose a complete copy of it.</source>
      <translation>Wybierz jej pełną kopię.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Choose a folder that you may write to, on a disk with space left.</source>
      <translation>Wybierz folder, w którym możesz zapisywać, na dysku z wolnym miejscem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>Choose a folder that you may write to; close the file where it is open.</source>
      <translation>Wybierz folder, w którym możesz zapisywać; zamknij plik tam, gdzie jest otwarty.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>Choose a layer of known mines that covers the scene, or none.</source>
      <translation>Wybierz warstwę znanych kopalń pokrywającą scenę albo żadną.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose an existing folder.</source>
      <translation>Wybierz istniejący folder.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_drawing.py" />
      <source>Choose another design, or try again.</source>
      <translation>Wybierz inny schemat lub spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose another folder.</source>
      <translation>Wybierz inny folder.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose another name, or open it with “Open campaign”.</source>
      <translation>Wybierz inną nazwę albo otwórz ją przez „Otwórz kampanię”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose another one in the panel's head; what was answered stays usable.</source>
      <translation>Wybierz inną w nagłówku panelu; odpowiedzi pozostają użyteczne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>Choose another one of the list.</source>
      <translation>Wybierz inny z listy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Choose cloud, shadow, too coarse or cannot tell.</source>
      <translation>Wybierz chmurę, cień, za małą szczegółowość albo nie wiem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose it in the panel's head.</source>
      <translation>Wybierz ją w nagłówku panelu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Choose it where it is now.</source>
      <translation>Wybierz go tam, gdzie jest teraz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Choose larger cells.</source>
      <translation>Wybierz większe oczka.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose one of the list.</source>
      <translation>Wybierz z listy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Choose one of: {}.</source>
      <translation>Wybierz spośród: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Choose the GeoPackage where it is now.</source>
      <translation>Wybierz GeoPackage tam, gdzie jest teraz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose the image that the campaign was begun with.</source>
      <translation>Wybierz obraz, od którego zaczęto kampanię.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose the image that the campaign was begun with; add others as scenes.</source>
      <translation>Wybierz obraz, od którego zaczęto kampanię; inne dodaj jako sceny.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>Choose the later scene in the panel's head, or add it there as a scene of another date.</source>
      <translation>Wybierz późniejszą scenę w nagłówku panelu albo dodaj ją tam jako scenę z inną datą.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Choose the scene that shows it.</source>
      <translation>Wybierz scenę, która to pokazuje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Choose what is shown on this side</source>
      <translation>Wybierz, co pokazać po tej stronie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Class</source>
      <translation>Klasa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Class of all</source>
      <translation>Klasa wszystkich</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Classes</source>
      <translation>Klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prompted.py" />
      <source>Click again.</source>
      <translation>Kliknij ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>Close</source>
      <translation>Zamknij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>Close it there, or open it read-only. If that machine crashed, delete {} and try again.</source>
      <translation>Zamknij ją tam albo otwórz tylko do odczytu. Jeśli tamten komputer uległ awarii, usuń {} i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Close it where it is being edited, or copy it to a folder that you may write to; then open it again.</source>
      <translation>Zamknij ją tam, gdzie jest edytowana, albo skopiuj do folderu, w którym możesz zapisywać; potem otwórz ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Code, where there is no field of the class</source>
      <translation>Kod, gdy nie ma pola klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Codes of the classes to collapse onto, with commas between; empty for none</source>
      <translation>Kody klas, do których zwinąć pozostałe, oddzielone przecinkami; puste – żadna</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Collapse onto</source>
      <translation>Zwiń do</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Comes in as</source>
      <translation>Wchodzi jako</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Commodity</source>
      <translation>Kopalina</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Compression</source>
      <translation>Kompresja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Confidence</source>
      <translation>Pewność</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>Copy the campaign to a folder that you may write to, or open it read-only.</source>
      <translation>Skopiuj kampanię do folderu, w którym możesz zapisywać, albo otwórz ją tylko do odczytu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/units.py" />
      <source>Copy the folder {} to where the campaign is.</source>
      <translation>Skopiuj folder {} tam, gdzie jest kampania.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Copy the folder {} to {}; draws hold for these units only.</source>
      <translation>Skopiuj folder {} do {}; losowania dotyczą tylko tych jednostek.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Corrected answer</source>
      <translation>Poprawiona odpowiedź</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Created</source>
      <translation>Utworzono</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Cubic</source>
      <translation>Sześcienne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Cuts an image into units of similar surface, as a campaign of Mining Mapper does, and writes a raster of their numbers: 0 where there is no data or no area of interest, then 1 to n.

Image: a raster file with a coordinate reference system, not rotated. Zeros along its edge and its nodata value are left out.
Area of interest: polygons; only units inside them are made. The whole image when empty.
Size of a unit: mean area in hectares; 21 pixels when empty. Smaller units follow small features and are more to look at.

It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Tnie obraz na jednostki o podobnej powierzchni, jak robi to kampania Mining Mapper, i zapisuje raster ich numerów: 0 tam, gdzie nie ma danych ani obszaru zainteresowania, potem od 1 do n.

Obraz: plik rastrowy z układem współrzędnych, nieobrócony. Zera wzdłuż brzegu i wartość nodata są pomijane.
Obszar zainteresowania: wieloboki; powstają tylko jednostki wewnątrz nich. Gdy puste – cały obraz.
Wielkość jednostki: średnia powierzchnia w hektarach; gdy puste – 21 pikseli. Mniejsze jednostki podążają za małymi obiektami, ale jest ich więcej do obejrzenia.

Wymaga środowiska silnika, które instaluje panel Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Cutting the image into units</source>
      <translation>Cięcie obrazu na jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Data type</source>
      <translation>Typ danych</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Decided</source>
      <translation>Rozstrzygnięto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Deflate</source>
      <translation>Deflate</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Deletion</source>
      <translation>Usunięcie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Delineation</source>
      <translation>Obrysowanie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Design</source>
      <translation>Schemat</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/messages.py" />
      <source>Details</source>
      <translation>Szczegóły</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Detect with a model from elsewhere</source>
      <translation>Wykryj obcym modelem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Distance around sites (metres)</source>
      <translation>Odległość wokół miejsc (metry)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Do no more (Esc)</source>
      <translation>Nie robić nic więcej (Esc)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Doing the last action again…</source>
      <translation>Ponawianie ostatniej czynności…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Done again on {}: {}.</source>
      <translation>Ponowiono na {}: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Draw</source>
      <translation>Rysuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Draw a probability sample</source>
      <translation>Wylosuj próbę probabilistyczną</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Draw it again, or press Esc to keep the unit.</source>
      <translation>Narysuj ponownie albo naciśnij Esc, by zachować jednostkę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <location filename="../../mining_mapper/plugin/outside_edits.py" />
      <source>Draw it again.</source>
      <translation>Narysuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Draw it where the scene is.</source>
      <translation>Narysuj tam, gdzie jest scena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Draw the object by hand, then press {}.</source>
      <translation>Narysuj obiekt ręcznie i naciśnij {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Drawing with the tools</source>
      <translation>Rysowanie narzędziami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Earlier image</source>
      <translation>Wcześniejszy obraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Edit the layer “{}” of the campaign's group.</source>
      <translation>Edytuj warstwę „{}” z grupy kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Edits with QGIS's tools</source>
      <translation>Edycje narzędziami QGIS</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Error matrix</source>
      <translation>Macierz błędów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Estimate areas</source>
      <translation>Oszacuj powierzchnie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Export a campaign's training set</source>
      <translation>Eksportuj zbiór uczący kampanii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Features of units</source>
      <translation>Cechy jednostek</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Features of units (Parquet)</source>
      <translation>Cechy jednostek (Parquet)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Field of the class</source>
      <translation>Pole klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>FlatGeobuf</source>
      <translation>FlatGeobuf</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Folds</source>
      <translation>Podzbiory</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Formats</source>
      <translation>Formaty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Frame</source>
      <translation>Operat losowania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>Free some space there, or make the folder writable.</source>
      <translation>Zwolnij tam miejsce albo zezwól na zapis w folderze.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>From</source>
      <translation>Z</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>From the features</source>
      <translation>Na podstawie cech</translation>
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
      <translation>GeoPackage, FlatGeobuf lub GeoJSON do zapisania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>GeoParquet</source>
      <translation>GeoParquet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>GeoTIFF to write, a band a class, 255 without unit</source>
      <translation>GeoTIFF do zapisania, kanał na klasę, 255 poza jednostkami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/osm_extract.py" />
      <source>Get the extract anew, or a smaller one.</source>
      <translation>Pobierz wyciąg ponownie albo mniejszy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Give an answer of your own.</source>
      <translation>Podaj własną odpowiedź.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Give another answer, or switch blind off.</source>
      <translation>Daj inną odpowiedź albo wyłącz tryb w ciemno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Give it one with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>Nadaj go przez Raster &gt; Odwzorowania &gt; Przypisz odwzorowanie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/accepting.py" />
      <source>Give it one with its key or the list of classes.</source>
      <translation>Nadaj mu ją jej klawiszem lub z listy klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Give the class of all instead.</source>
      <translation>Podaj zamiast tego klasę wszystkich.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Group</source>
      <translation>Grupa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Harvest</source>
      <translation>Zbiór</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Harvest the model's map</source>
      <translation>Zbierz mapę modelu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Help</source>
      <translation>Pomoc</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Help is withheld here, to see what it is worth.</source>
      <translation>Pomoc jest tu wstrzymana, by sprawdzić, ile jest warta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Help: what this screen is for and what its keys do</source>
      <translation>Pomoc: do czego służy ten ekran i co robią jego klawisze</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How labels and chips are parted for training, validation and test, so that none lies in two parts</source>
      <translation>Jak etykiety i wycinki są dzielone na uczenie, walidację i test, tak by żaden nie leżał w dwóch częściach</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How many chips without a label are drawn from searched areas; each carries its weight</source>
      <translation>Ile wycinków bez etykiety losuje się z przeszukanych obszarów; każdy niesie swoją wagę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How values are found where the pixel size changes; masks are made anew from the outlines</source>
      <translation>Jak znajduje się wartości, gdy zmienia się rozmiar piksela; maski powstają od nowa z obrysów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Hugging Face datasets</source>
      <translation>Zbiory danych Hugging Face</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Identifier</source>
      <translation>Identyfikator</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Image</source>
      <translation>Obraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Image and mask chips (GeoTIFF)</source>
      <translation>Wycinki obrazu i maski (GeoTIFF)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Import</source>
      <translation>Importuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Import an older map</source>
      <translation>Importuj starszą mapę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Import an older map, labels or sites into a campaign</source>
      <translation>Importuj starszą mapę, etykiety lub miejsca do kampanii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>In no part</source>
      <translation>W żadnej części</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>In the checked map: no accuracy yet.</source>
      <translation>Na sprawdzonej mapie: jeszcze bez dokładności.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>In the checked map: {}.</source>
      <translation>Na sprawdzonej mapie: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Install it with the button in the panel's header.</source>
      <translation>Zainstaluj go przyciskiem w nagłówku panelu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <location filename="../../mining_mapper/plugin/work.py" />
      <source>Install it with the panel's light.</source>
      <translation>Zainstaluj go lampką panelu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Instance masks (GeoTIFF)</source>
      <translation>Maski instancji (GeoTIFF)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Interpreter</source>
      <translation>Interpretator</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Interpreters make {:.0f} % of the variance of all mining, all of which its interval holds.</source>
      <translation>Interpretatorzy odpowiadają za {:.0f} % wariancji całego górnictwa, którą jego przedział już zawiera.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Interpreters make {:.0f} % of the variance of all mining: its standard error is {} {}, not {}.</source>
      <translation>Interpretatorzy odpowiadają za {:.0f} % wariancji całego górnictwa: jego błąd standardowy to {} {}, nie {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>It cannot be written to any more: check the disk and its permissions, then do it again.</source>
      <translation>Nie można już w niej zapisywać: sprawdź dysk i uprawnienia, potem zrób to jeszcze raz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Wymaga środowiska silnika, które instaluje panel Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>It was started again; nothing that you saved is lost.</source>
      <translation>Uruchomiono go ponownie; nic z zapisanego nie przepadło.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Its GeoPackage, which must not be open in the panel</source>
      <translation>Jej GeoPackage, który nie może być otwarty w panelu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Its first line must name the columns.</source>
      <translation>Jego pierwszy wiersz musi nazywać kolumny.</translation>
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
      <translation>Klawisze Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Kind</source>
      <translation>Rodzaj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>LAMES</source>
      <translation>LAMES</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Label</source>
      <translation>Etykiety</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/layers.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Labels</source>
      <translation>Etykiety</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Labels of the audit sample are never trained on</source>
      <translation>Etykiety próby audytowej nigdy nie służą do uczenia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Least size</source>
      <translation>Najmniejszy rozmiar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Left out</source>
      <translation>Pominięte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Licence</source>
      <translation>Licencja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Line between the two pictures</source>
      <translation>Linia między dwoma obrazami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Look for changes</source>
      <translation>Szukaj zmian</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Making labels of the rows…</source>
      <translation>Tworzenie etykiet z wierszy…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Map of mining (answers: {}; audit units: {}):</source>
      <translation>Mapa górnictwa (odpowiedzi: {}; jednostki audytu: {}):</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Maus et al.</source>
      <translation>Maus i in.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Mean area of a unit; 21 pixels when empty</source>
      <translation>Średnia powierzchnia jednostki; 21 pikseli, gdy puste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Measuring the units</source>
      <translation>Mierzenie jednostek</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Mended faults</source>
      <translation>Naprawione błędy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Min</source>
      <translation>Min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Mining Mapper help</source>
      <translation>Pomoc Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Mining and other</source>
      <translation>Górnictwo i inne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>Mining area moved {:.0f} % in the last rounds.</source>
      <translation>Powierzchnia górnictwa zmieniła się o {:.0f} % w ostatnich rundach.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>Mining by the model, percent</source>
      <translation>Górnictwo według modelu, procent</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Mining classes</source>
      <translation>Klasy górnictwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Model as features</source>
      <translation>Model jako cechy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Modified</source>
      <translation>Zmieniono</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>More exact answer</source>
      <translation>Dokładniejsza odpowiedź</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Name</source>
      <translation>Nazwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Name of the scene's image, where the campaign has several; the one worked on last otherwise</source>
      <translation>Nazwa obrazu sceny, gdy kampania ma ich kilka; inaczej ostatnio opracowywana</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Nearest</source>
      <translation>Najbliższy sąsiad</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>New label</source>
      <translation>Nowa etykieta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No candidate was answered on this scene yet.</source>
      <translation>Na tej scenie nie odpowiedziano jeszcze na żadnego kandydata.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No changes wait. Add a scene of a later date in the panel's head and make its units, then let the plus above look for what has grown, is new or gone since an earlier one. Old labels stay as they are until you accept a change.</source>
      <translation>Żadna zmiana nie czeka. Dodaj w nagłówku panelu scenę z późniejszą datą i utwórz jej jednostki, a plus powyżej poszuka tego, co urosło, jest nowe lub zniknęło od wcześniejszej. Stare etykiety pozostają bez zmian, aż przyjmiesz zmianę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>No format is chosen; tick at least one.</source>
      <translation>Nie wybrano formatu; zaznacz co najmniej jeden.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No model from elsewhere was asked. What a segmentation model in ONNX detects on this scene comes as a list to accept; choose its file with the plus above.</source>
      <translation>Nie pytano żadnego modelu z zewnątrz. To, co model segmentacji w ONNX wykryje na tej scenie, przychodzi jako lista do przyjęcia; wybierz jego plik plusem powyżej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No older map was imported. Its polygons come as a list to keep, correct, split or reject; choose its file, or a layer of the project, with the plus above.</source>
      <translation>Nie zaimportowano starszej mapy. Jej wieloboki przychodzą jako lista do zachowania, poprawienia, podzielenia lub odrzucenia; plusem powyżej wybierz jej plik albo warstwę projektu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>No polygon of {} lies in the area of interest.</source>
      <translation>Żaden wielobok z {} nie leży w obszarze zainteresowania.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>None</source>
      <translation>Brak</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Not split</source>
      <translation>Bez podziału</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Note</source>
      <translation>Notatka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/edit_guard.py" />
      <source>Nothing is left of the outline: other labels cover it.</source>
      <translation>Z obrysu nic nie zostaje: pokrywają go inne etykiety.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Nothing was harvested yet. A harvest takes the model's confident polygons of the whole scene as a list to accept; it needs some rounds of answers first.</source>
      <translation>Nic jeszcze nie zebrano. Zbiór bierze wieloboki, których model jest pewny, z całej sceny, jako listę do przyjęcia; najpierw potrzeba kilku rund odpowiedzi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Number of files</source>
      <translation>Liczba plików</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Number of folds for cross-validation; every label gets one</source>
      <translation>Liczba podzbiorów do walidacji krzyżowej; każda etykieta dostaje jeden</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Number of labels</source>
      <translation>Liczba etykiet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>Number of rows</source>
      <translation>Liczba wierszy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Number of units</source>
      <translation>Liczba jednostek</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Numbers or roles of bands with commas between, e.g. red,green,blue; empty is all</source>
      <translation>Numery lub role kanałów oddzielone przecinkami, np. red,green,blue; puste to wszystkie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file of pixels or chips, its card beside it, whose outputs are learnt from beside the bands</source>
      <translation>Plik ONNX pikseli lub wycinków, z kartą obok, z którego wyjść uczy się obok pasm</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file of train; the campaign's answers otherwise</source>
      <translation>Plik ONNX z train; inaczej odpowiedzi kampanii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file to write</source>
      <translation>Plik ONNX do zapisania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file, its card beside it</source>
      <translation>Plik ONNX, z kartą obok</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Objects</source>
      <translation>Obiekty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Of by hand</source>
      <translation>Z ręcznego</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of everything that is drawn; the same gives the same bytes</source>
      <translation>Wszystkiego, co losowane; to samo daje te same bajty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the campaign</source>
      <translation>Kampanii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the chips; every GDAL since 2018 reads Zstandard, which is four times as fast, other programs want Deflate</source>
      <translation>Wycinków; każdy GDAL od 2018 czyta Zstandard, czterokrotnie szybszy; inne programy chcą Deflate</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the image</source>
      <translation>Obrazu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Of values: value=CODE; value=CODE, an empty code leaves out; told from codes, names and vocabularies otherwise</source>
      <translation>Wartości: wartość=KOD; wartość=KOD, pusty kod pomija; inaczej odgadnięte z kodów, nazw i słowników</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Older map</source>
      <translation>Starsza mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Older map or places</source>
      <translation>Starsza mapa lub miejsca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>On a grid, where labels are</source>
      <translation>Na siatce, tam gdzie są etykiety</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Only a part of it could be done again; the next redo goes on with it, one undo takes it back.</source>
      <translation>Udało się ponowić tylko część; następne ponowienie działa dalej, jedno cofnięcie ją usuwa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Only a part of it could be taken back; the next undo goes on with it.</source>
      <translation>Udało się cofnąć tylko część; następne cofnięcie działa dalej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/long_action.py" />
      <source>Only a part of the rows could be written: {} of {}. One undo takes them back.</source>
      <translation>Udało się zapisać tylko część wierszy: {} z {}. Jedno cofnięcie je cofa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Only units inside these polygons are made; the whole image when empty</source>
      <translation>Powstają tylko jednostki wewnątrz tych poligonów; cały obraz, gdy puste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Only what was put off is left: answer it, or say that it cannot be decided.</source>
      <translation>Zostało tylko to, co odłożono: odpowiedz albo powiedz, że nie da się rozstrzygnąć.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Open it again.</source>
      <translation>Otwórz ją ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Open it in a spreadsheet and save it anew as CSV.</source>
      <translation>Otwórz go w arkuszu i zapisz na nowo jako CSV.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Open it once where you may write to it, or copy it to such a folder.</source>
      <translation>Otwórz ją raz tam, gdzie możesz w niej zapisywać, albo skopiuj do takiego folderu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>OpenStreetMap</source>
      <translation>OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Order</source>
      <translation>Kolejność</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Origin</source>
      <translation>Pochodzenie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Other outline</source>
      <translation>Inny obrys</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Overlap</source>
      <translation>Zakładka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Parquet or CSV file to write</source>
      <translation>Plik Parquet lub CSV do zapisania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Parquet or CSV file to write user's and producer's accuracies of all classes to</source>
      <translation>plik Parquet lub CSV, do którego zostaną zapisane dokładności użytkownika i producenta wszystkich klas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Pixel size</source>
      <translation>Rozmiar piksela</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Place</source>
      <translation>Położenie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Placement</source>
      <translation>Rozmieszczenie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Places of a harvest</source>
      <translation>Miejsca zbioru</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Point at another unit like it.</source>
      <translation>Wskaż inną, podobną jednostkę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Polygons, for sites also points, in any CRS</source>
      <translation>Poligony, dla miejsc także punkty, w dowolnym układzie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Precision</source>
      <translation>Precyzja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Preview only</source>
      <translation>Tylko podgląd</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Preview only: say counts, sizes and warnings, and write nothing.
Folder: new or empty.

It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Tylko podgląd: podaj liczby, rozmiary i ostrzeżenia, nic nie zapisuj.
Folder: nowy lub pusty.

Wymaga środowiska silnika, które instaluje panel Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Probabilities</source>
      <translation>Prawdopodobieństwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Probability of the draw</source>
      <translation>Prawdopodobieństwo wylosowania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Progress</source>
      <translation>Postęp</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Propose candidates</source>
      <translation>Zaproponuj kandydatów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Push the line with the mouse, or with the arrow keys</source>
      <translation>Przesuwaj linię myszą lub klawiszami strzałek</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Put it back, or choose “Find the image…” in the campaign's menu.</source>
      <translation>Umieść go z powrotem albo wybierz „Znajdź obraz…” w menu kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Put it back, or open it where it is now. What was saved before is in it; this was not saved.</source>
      <translation>Umieść ją z powrotem albo otwórz tam, gdzie jest teraz. To, co zapisano wcześniej, w niej jest; tego nie zapisano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Putting rows at the end of the list…</source>
      <translation>Przenoszenie wierszy na koniec listy…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Putting what was found on the list…</source>
      <translation>Umieszczanie na liście tego, co znaleziono…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>QGIS's own tools</source>
      <translation>Własne narzędzia QGIS</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Raster of unit numbers to write, 0 where there is no unit</source>
      <translation>Raster numerów jednostek do zapisania, 0 tam, gdzie nie ma jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Reflectance</source>
      <translation>Reflektancja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Register</source>
      <translation>Rejestr</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Rejected rows</source>
      <translation>Odrzucone wiersze</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Reload the campaign; it may have been changed by another programme.</source>
      <translation>Wczytaj kampanię ponownie; mógł ją zmienić inny program.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Repair its environment, or look into its log, from the panel's header.</source>
      <translation>Napraw jego środowisko lub zajrzyj do dziennika, z nagłówka panelu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Repeat the last step.</source>
      <translation>Powtórz ostatni krok.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Resampling</source>
      <translation>Próbkowanie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/rounds.py" />
      <source>Restart the engine and propose again; send its log if that does not help.</source>
      <translation>Uruchom silnik ponownie i zaproponuj jeszcze raz; prześlij jego dziennik, jeśli to nie pomoże.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Roles of bands</source>
      <translation>Role pasm</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Round</source>
      <translation>Runda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>STAC catalogue</source>
      <translation>Katalog STAC</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Sample</source>
      <translation>Próba</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Sample for AcATaMa</source>
      <translation>Próba dla AcATaMa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>Save or discard the edits of the layer first.</source>
      <translation>Najpierw zapisz lub odrzuć edycje warstwy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Save or discard them, then choose the other scene.</source>
      <translation>Zapisz je lub odrzuć, potem wybierz drugą scenę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Save or discard unfinished edits of its layers, switch off the project's automatic transaction groups, and check that the disk has space and may be written to.</source>
      <translation>Zapisz lub odrzuć niedokończone zmiany jej warstw, wyłącz automatyczne grupy transakcji projektu i sprawdź, czy na dysku jest miejsce i można zapisywać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Save the layer as GeoTIFF and choose that one.</source>
      <translation>Zapisz warstwę jako GeoTIFF i wybierz go.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>Save them, and switch off automatic transaction groups in the project's properties.</source>
      <translation>Zapisz je i wyłącz automatyczne grupy transakcji we właściwościach projektu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Say counts, sizes and warnings, and write nothing</source>
      <translation>Podaj liczby, rozmiary i ostrzeżenia, a nic nie zapisuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Scene</source>
      <translation>Scena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Score a scene</source>
      <translation>Oceń scenę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>Seconds</source>
      <translation>Sekundy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Seconds each</source>
      <translation>Sekundy na każde</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Seconds, ratio</source>
      <translation>Sekundy, iloraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/words.py" />
      <source>Seed</source>
      <translation>Ziarno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Segment an image into units</source>
      <translation>Segmentuj obraz na jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Share of mining</source>
      <translation>Udział górnictwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Share of the labels for the test</source>
      <translation>Udział etykiet na test</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Share of the labels for validation</source>
      <translation>Udział etykiet na walidację</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Share withheld</source>
      <translation>Część bez pomocy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>Shift+click</source>
      <translation>Shift+kliknięcie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>Shift+drag</source>
      <translation>Shift+przeciągnięcie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/map_picture.py" />
      <source>Show an image here, and check the connection where it comes from a server.</source>
      <translation>Pokaż tu obraz i sprawdź połączenie, jeśli pochodzi z serwera.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a block; 0 takes the distance to which the features resemble each other</source>
      <translation>Bok bloku; 0 przyjmuje odległość, do której cechy są do siebie podobne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a chip</source>
      <translation>Bok wycinka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a pixel in the units of the image's coordinates; 0 keeps the image's own</source>
      <translation>Bok piksela w jednostkach współrzędnych obrazu; 0 zachowuje rozmiar obrazu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>Simulated scene {}</source>
      <translation>Scena symulowana {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Site</source>
      <translation>Miejsce</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>Sites</source>
      <translation>Miejsca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Size</source>
      <translation>Wielkość</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Size of a unit (hectares)</source>
      <translation>Wielkość jednostki (hektary)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>So much around a place belongs to the site; points get 500 m where it is 0</source>
      <translation>Tyle wokół miejsca do niego należy; punkty dostają 500 m, gdy jest 0</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Source</source>
      <translation>Źródło</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Split</source>
      <translation>Podział</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Split outline</source>
      <translation>Podzielony obrys</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Start the work again.</source>
      <translation>Rozpocznij pracę ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>State</source>
      <translation>Stan</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Status</source>
      <translation>Stan kopalni</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Stop</source>
      <translation>Zatrzymaj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped before all was done again; the next redo goes on with it, one undo takes it back.</source>
      <translation>Zatrzymano, zanim wszystko ponowiono; następne ponowienie działa dalej, jedno cofnięcie to usuwa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped before all was taken back; the next undo goes on with it.</source>
      <translation>Zatrzymano, zanim wszystko cofnięto; następne cofnięcie działa dalej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped. Rows done: {} of {}; one undo takes them back.</source>
      <translation>Zatrzymano. Gotowe wiersze: {} z {}; jedno cofnięcie cofa wszystko.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped; nothing was changed.</source>
      <translation>Zatrzymano; niczego nie zmieniono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Stretched, 2 to 98 percent</source>
      <translation>Rozciągnięte, od 2 do 98 procent</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Table</source>
      <translation>Tabela</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>Table (*.csv)</source>
      <translation>Tabela (*.csv)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Take another site, or ask for it; a hold ends by itself after {:g} hours.</source>
      <translation>Weź inne miejsce albo poproś o nie; zajęcie kończy się samo po {:g} godzinach.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Take or draw a larger one, or choose a smaller area in the menu beside “Digits…”.</source>
      <translation>Weź lub narysuj większy albo wybierz mniejszy obszar w menu obok „Cyfry…”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Taking rows off the list…</source>
      <translation>Usuwanie wierszy z listy…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Taking the last action back…</source>
      <translation>Cofanie ostatniej czynności…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>The area of interest holds no polygon.</source>
      <translation>Obszar zainteresowania nie zawiera wieloboku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>The campaign has no scene of an earlier date on this ground.</source>
      <translation>Kampania nie ma sceny z wcześniejszą datą na tym terenie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>The campaign has no scene {}.</source>
      <translation>Kampania nie ma sceny {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The campaign has this image already, as {}.</source>
      <translation>Kampania ma już ten obraz, jako {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} cannot be opened.</source>
      <translation>Kampanii {} nie można otworzyć.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The campaign {} cannot be written.</source>
      <translation>Kampanii {} nie można zapisać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The campaign {} could not be written; nothing was changed.</source>
      <translation>Kampanii {} nie udało się zapisać; niczego nie zmieniono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The campaign {} does not exist.</source>
      <translation>Kampania {} nie istnieje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The campaign {} holds no classes.</source>
      <translation>Kampania {} nie zawiera klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The campaign {} is already open in this QGIS.</source>
      <translation>Kampania {} jest już otwarta w tym QGIS.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} is closed.</source>
      <translation>Kampania {} jest zamknięta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The campaign {} is open in another QGIS (process {} on {}, since {}).</source>
      <translation>Kampania {} jest otwarta w innym QGIS (proces {} na {}, od {}).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} is open read-only.</source>
      <translation>Kampania {} jest otwarta tylko do odczytu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} was deleted, moved or replaced while it was open.</source>
      <translation>Kampanię {} usunięto, przeniesiono lub podmieniono, gdy była otwarta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The campaign {} was made by an earlier version and lacks some tables.</source>
      <translation>Kampanię {} utworzyła wcześniejsza wersja i brakuje w niej niektórych tabel.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The disk is full: free some space, then do it again.</source>
      <translation>Dysk jest pełny: zwolnij miejsce i zrób to jeszcze raz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” could not be saved.</source>
      <translation>Nie udało się zapisać zmian warstwy „{}”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” keep the campaign locked.</source>
      <translation>Zmiany w warstwie „{}” blokują kampanię.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” were saved.</source>
      <translation>Zapisano zmiany warstwy „{}”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <location filename="../../mining_mapper/plugin/work.py" />
      <source>The engine is not installed yet.</source>
      <translation>Silnik nie jest jeszcze zainstalowany.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/ask_engine.py" />
      <source>The engine is not installed; the Mining Mapper panel installs it.</source>
      <translation>Silnik nie jest zainstalowany; instaluje go panel Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/rounds.py" />
      <source>The engine proposed something that cannot be a draw; nothing was stored.</source>
      <translation>Silnik zaproponował coś, co nie może być losowaniem; nic nie zapisano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine stopped unexpectedly.</source>
      <translation>Silnik niespodziewanie się zatrzymał.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine was started again to stop other work.</source>
      <translation>Silnik uruchomiono ponownie, by zatrzymać inną pracę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine was stopped.</source>
      <translation>Silnik zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>The field {} has too many values to be one of classes.</source>
      <translation>Pole {} ma za dużo wartości jak na pole klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>The file {} does not exist.</source>
      <translation>Plik {} nie istnieje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>The folder {} cannot be made.</source>
      <translation>Nie można utworzyć folderu {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The folder {} cannot be written to.</source>
      <translation>Nie można zapisywać w folderze {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The folder {} does not exist.</source>
      <translation>Folder {} nie istnieje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>The groups above them</source>
      <translation>Grupy nad nimi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>The image has one band; classes that differ in colour only will look alike.</source>
      <translation>Obraz ma jeden kanał; klasy różniące się tylko barwą będą wyglądać tak samo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The image {} has no coordinate reference system.</source>
      <translation>Obraz {} nie ma układu współrzędnych.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The image {} of the campaign is missing.</source>
      <translation>Brakuje obrazu {} kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>The key of a class makes it a label.</source>
      <translation>Klawisz klasy robi z tego etykietę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>The last answer is not “not mining” any more.</source>
      <translation>Ostatnia odpowiedź nie brzmi już „nie górnictwo”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior_import.py" />
      <source>The layer {} cannot be brought into the CRS of the campaign.</source>
      <translation>Warstwy {} nie można przenieść do układu współrzędnych kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>The layer {} cannot be brought into the CRS of the scene.</source>
      <translation>Warstwy {} nie można przenieść do układu współrzędnych sceny.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The layer “{}” has edits that are not saved.</source>
      <translation>Warstwa „{}” ma niezapisane zmiany.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The layer “{}” shows rows of the campaign and cannot be edited.</source>
      <translation>Warstwa „{}” pokazuje wiersze kampanii i nie można jej edytować.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>The line does not part the outline.</source>
      <translation>Linia nie dzieli obrysu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>The map as it is</source>
      <translation>Mapa taka, jaka jest</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prompted.py" />
      <source>The mask of the model cannot be read.</source>
      <translation>Maski modelu nie można odczytać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>The model knows nothing yet to agree with.</source>
      <translation>Model nie wie jeszcze nic, z czym można się zgodzić.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>The next batch (answers: {}, {}) may add {:.3f} to F.</source>
      <translation>Następna partia (odpowiedzi: {}, {}) może dodać {:.3f} do F.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>The next batch (answers: {}, {}) will hardly raise F.</source>
      <translation>Następna partia (odpowiedzi: {}, {}) prawie nie podniesie F.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>The next batch looks for more like this one.</source>
      <translation>Następna partia szuka więcej takich jak ten.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>The outline has %d pixels; what has less than %d is not mapped.</source>
      <translation>Obrys ma %d pikseli; tego, co ma mniej niż %d, nie mapuje się.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <location filename="../../mining_mapper/plugin/outside_edits.py" />
      <source>The outline is empty.</source>
      <translation>Obrys jest pusty.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/map_picture.py" />
      <source>The picture of the map is empty.</source>
      <translation>Obraz mapy jest pusty.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>The polygon lies outside the area of interest of this scene.</source>
      <translation>Wielobok leży poza obszarem zainteresowania tej sceny.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The raster of units {} of the campaign is missing.</source>
      <translation>Brakuje rastra jednostek {} kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/units.py" />
      <source>The raster {} is missing or cannot be read.</source>
      <translation>Rastra {} brakuje albo nie można go odczytać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>The sample cannot be written to {}.</source>
      <translation>Przykładu nie można zapisać w {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_plan.py" />
      <source>The stratified design needs a map with some mining.</source>
      <translation>Schemat warstwowy wymaga mapy z pewną ilością górnictwa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>The stroke does not go across the last label.</source>
      <translation>Linia nie przechodzi przez ostatnią etykietę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>The table {} cannot be written.</source>
      <translation>Tabeli {} nie można zapisać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>The test set, with its weights</source>
      <translation>Zbiór testowy, z wagami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>The units of this scene were drawn from and cannot be made anew.</source>
      <translation>Z jednostek tej sceny już losowano i nie można ich utworzyć od nowa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The work was stopped.</source>
      <translation>Pracę zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audits.py" />
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>There are no units to draw from.</source>
      <translation>Nie ma jednostek, z których można by losować.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/objects.py" />
      <source>There are no units yet.</source>
      <translation>Nie ma jeszcze jednostek.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/accepting.py" />
      <source>There is no class for this candidate.</source>
      <translation>Dla tego kandydata nie ma klasy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>There is no class {}.</source>
      <translation>Nie ma klasy {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_drawing.py" />
      <source>There is no map to draw by.</source>
      <translation>Nie ma mapy, według której można by losować.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>There is no such scene in the campaign.</source>
      <translation>Nie ma takiej sceny w kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>There is nothing to redo.</source>
      <translation>Nie ma nic do ponowienia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>There is nothing to undo.</source>
      <translation>Nie ma nic do cofnięcia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>They are still there: open the campaign again, then save them.</source>
      <translation>Nadal tam są: otwórz kampanię ponownie i zapisz je.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>They have too few bands in common: what was learnt there does not help here.</source>
      <translation>Mają za mało wspólnych kanałów: to, czego tam się nauczono, tu nie pomaga.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/review_queue.py" />
      <source>This answer is no longer in the campaign.</source>
      <translation>Tej odpowiedzi nie ma już w kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>This candidate waits no longer.</source>
      <translation>Ten kandydat już nie czeka.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/background.py" />
      <source>This could not be done ({}).</source>
      <translation>Tego nie udało się zrobić ({}).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>This scene was worked on and cannot be taken out.</source>
      <translation>Nad tą sceną pracowano i nie można jej wyjąć.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>This site is no longer in the campaign.</source>
      <translation>Tego miejsca nie ma już w kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>Time to stop and to check the map: draw an audit sample in the tab Areas.</source>
      <translation>Czas przerwać i sprawdzić mapę: wylosuj próbę audytową na karcie Powierzchnie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Today: %s, in %s.</source>
      <translation>Dziś: %s, w %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Tool</source>
      <translation>Narzędzie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Train a model</source>
      <translation>Naucz model</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Training set</source>
      <translation>Zbiór uczący</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/background.py" />
      <source>Try again; if it happens again, send the details with your report.</source>
      <translation>Spróbuj ponownie; jeśli się powtórzy, prześlij szczegóły ze zgłoszeniem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Type of the numbers; reflectance is times 10000 and stretched values fill the range where it is whole</source>
      <translation>Typ liczb; reflektancja jest mnożona przez 10000, a wartości rozciągnięte wypełniają zakres, gdy jest całkowity</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Undo the later change first, or edit the label itself.</source>
      <translation>Najpierw cofnij późniejszą zmianę albo edytuj samą etykietę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/edit_guard.py" />
      <source>Undo the other label, or allow overlaps in the menu beside the tools.</source>
      <translation>Cofnij drugą etykietę albo zezwól na nakładanie w menu obok narzędzi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Undone on {}: {}.</source>
      <translation>Cofnięto na {}: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Undone: {}.</source>
      <translation>Cofnięto: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Unit</source>
      <translation>Jednostka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Units</source>
      <translation>Jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Units answered twice: {}.</source>
      <translation>Jednostki z dwiema odpowiedziami: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Unsearched pixels</source>
      <translation>Piksele nieprzeszukane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Valid from</source>
      <translation>Ważne od</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Valid to</source>
      <translation>Ważne do</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Validation</source>
      <translation>Walidacja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Values</source>
      <translation>Wartości</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/turns.py" />
      <source>Wait for its end, or stop it.</source>
      <translation>Poczekaj na jej koniec albo ją zatrzymaj.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Warp it to a north-up grid with Raster &gt; Projections &gt; Warp.</source>
      <translation>Przekształć go do siatki zwróconej na północ przez Raster &gt; Odwzorowania &gt; Zmień odwzorowanie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Werner et al.</source>
      <translation>Werner i in.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>What is written into the folder</source>
      <translation>Co jest zapisywane w folderze</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>What the numbers in the chips are</source>
      <translation>Czym są liczby w wycinkach</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>What was learnt there guides its first draws by {}.</source>
      <translation>To, czego tam się nauczono, kieruje jej pierwszymi losowaniami przez {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/journal.py" />
      <source>What was to be changed is no longer there.</source>
      <translation>Tego, co miało być zmienione, już nie ma.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>What was told, as JSON</source>
      <translation>Co podano, jako JSON</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>What would go is being changed in the layer “{}”.</source>
      <translation>To, co miałoby zniknąć, jest właśnie zmieniane w warstwie „{}”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>When</source>
      <translation>Kiedy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Where chips lie</source>
      <translation>Gdzie leżą wycinki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Which classes the masks and instances have</source>
      <translation>Które klasy mają maski i instancje</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Who</source>
      <translation>Kto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Whose values say the class; none where all are of one class</source>
      <translation>Jego wartości mówią, jaka to klasa; żadne, gdy wszystkie są jednej klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Writes the labels of a campaign of Mining Mapper with every attribute and their weights, and parts of the image with masks of the classes, in the formats that are chosen, with a file (README.md) that says what is in there and what may be concluded from it.

Campaign: its GeoPackage. It is only read, and may be open in the panel.
</source>
      <translation>Zapisuje etykiety kampanii Mining Mapper ze wszystkimi atrybutami i wagami oraz części obrazu z maskami klas, w wybranych formatach, z plikiem (README.md), który mówi, co tam jest i co można z tego wnioskować.

Kampania: jej GeoPackage. Jest tylko czytany i może być otwarty w panelu.
</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Writing…</source>
      <translation>Zapisywanie…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>YOLO segmentation</source>
      <translation>Segmentacja YOLO</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Zstandard</source>
      <translation>Zstandard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>a corner</source>
      <translation>narożnik</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>a corner back</source>
      <translation>cofnij narożnik</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>a line, neither point nor polygon</source>
      <translation>linia, ani punkt, ani wielobok</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>about {:.0f} min</source>
      <translation>około {:.0f} min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>about {:.0f} s</source>
      <translation>około {:.0f} s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>accepted</source>
      <translation>przyjęte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>add to the last</source>
      <translation>dodaj do ostatniej</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>agree</source>
      <translation>zgoda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>an unknown machine</source>
      <translation>nieznany komputer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>an unknown time</source>
      <translation>nieznany czas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>anchor</source>
      <translation>kotwica</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>answers</source>
      <translation>odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>answers: %(answers)s (actions: %(actions)s)</source>
      <translation>odpowiedzi: %(answers)s (czynności: %(actions)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>any class</source>
      <translation>dowolna klasa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>assisted</source>
      <translation>z pomocą</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>audit unit</source>
      <translation>jednostka audytu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>between people</source>
      <translation>między osobami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>blue</source>
      <translation>niebieski</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>by area (points)</source>
      <translation>według powierzchni (punkty)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>candidates rejected or undecided</source>
      <translation>kandydaci odrzuceni lub nierozstrzygnięci</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>cannot decide</source>
      <translation>nie do rozstrzygnięcia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>care and maintenance</source>
      <translation>wstrzymana, w utrzymaniu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>cell {}</source>
      <translation>oczko {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>change</source>
      <translation>zmiana</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>cirrus</source>
      <translation>cirrus</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>class of the next label</source>
      <translation>klasa następnej etykiety</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>click</source>
      <translation>kliknięcie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>closed</source>
      <translation>zamknięta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>coastal aerosol</source>
      <translation>aerozole przybrzeżne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>code, without a field</source>
      <translation>kod, bez pola</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>control</source>
      <translation>kontrolna</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>corrected</source>
      <translation>poprawione</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>cut from the last</source>
      <translation>wytnij z ostatniej</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>detection</source>
      <translation>detekcja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>digitised</source>
      <translation>zdigitalizowane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>done</source>
      <translation>gotowe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>drag</source>
      <translation>przeciągnięcie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw a piece of it anew</source>
      <translation>narysuj jego kawałek od nowa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>draw by hand</source>
      <translation>rysować ręcznie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw by hand: quicker for what is so small</source>
      <translation>rysuj ręcznie: szybciej przy czymś tak małym</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw the outline</source>
      <translation>narysuj obrys</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>drawn in a round</source>
      <translation>wylosowane w rundzie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>draws the units that would be asked next, with their probabilities; nothing of it enters the campaign</source>
      <translation>losuje jednostki, o które zapytano by w następnej kolejności, z ich prawdopodobieństwami; nic z tego nie wchodzi do kampanii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>draws units of a raster of units with known inclusion probabilities, for an audit by hand</source>
      <translation>losuje jednostki z rastra jednostek ze znanymi prawdopodobieństwami włączenia, do ręcznego audytu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>edit shape</source>
      <translation>edytuj kształt</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>end</source>
      <translation>koniec</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>envelope</source>
      <translation>otoczka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>every unit with the same chance, or by its area</source>
      <translation>każda jednostka z tą samą szansą albo według powierzchni</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>exploration</source>
      <translation>poszukiwania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>follow edges</source>
      <translation>podążaj za krawędziami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>give up</source>
      <translation>zrezygnuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>gone</source>
      <translation>zniknęło</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>green</source>
      <translation>zielony</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>group</source>
      <translation>grupa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>grown</source>
      <translation>urosło</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>guess</source>
      <translation>przypuszczenie</translation>
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
      <translation>zbiór</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>harvested</source>
      <translation>zebrane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>held</source>
      <translation>zajęte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>hide (hold)</source>
      <translation>ukryj (przytrzymaj)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>how many; with 5, two until there are 24 answers</source>
      <translation>ile; przy 5 po dwie, dopóki nie ma 24 odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>imported</source>
      <translation>zaimportowane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel</source>
      <translation>jej GeoPackage; jest tylko czytany i może być otwarty w panelu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel; or give an image and its units instead</source>
      <translation>jej GeoPackage; jest tylko czytany i może być otwarty w panelu; albo podaj zamiast tego obraz i jego jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel; or give an image instead</source>
      <translation>jej GeoPackage; jest tylko czytany i może być otwarty w panelu; albo podaj zamiast tego obraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>its group</source>
      <translation>jego grupa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>known from another source</source>
      <translation>znane z innego źródła</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>labels</source>
      <translation>etykiety</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>larger, smaller (Shift+wheel)</source>
      <translation>większy, mniejszy (Shift+kółko)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>last anchor back, undo</source>
      <translation>cofnij ostatnią kotwicę, cofnij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>later</source>
      <translation>później</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>learns from the answers of a campaign, or from labels of any map on the units of an image, and writes the model as ONNX, its answers (npz) and its card beside it</source>
      <translation>uczy się z odpowiedzi kampanii albo z etykiet dowolnej mapy na jednostkach obrazu i zapisuje model jako ONNX, z odpowiedziami (npz) i kartą obok</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>learns from the answers of a campaign, or takes a model that train wrote, and writes the probability of every class as a raster of percents</source>
      <translation>uczy się z odpowiedzi kampanii albo bierze model zapisany przez train i zapisuje prawdopodobieństwo każdej klasy jako raster procentów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>least share of a pixel that counts</source>
      <translation>najmniejszy udział piksela, który się liczy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>let objects run over borders between classes</source>
      <translation>pozwala obiektom przechodzić przez granice klas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>likely</source>
      <translation>prawdopodobne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>lines as drawn</source>
      <translation>linie tak, jak narysowane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>list of candidates</source>
      <translation>lista kandydatów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: changes</source>
      <translation>lista: zmiany</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: detections</source>
      <translation>lista: wykrycia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: harvest</source>
      <translation>lista: zbiór</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: older map</source>
      <translation>lista: starsza mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>mend faults</source>
      <translation>napraw błędy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/harvesting.py" />
      <source>model (answers: {})</source>
      <translation>model (odpowiedzi: {})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>more like this</source>
      <translation>więcej takich</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>near infrared</source>
      <translation>bliska podczerwień</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>near infrared, narrow</source>
      <translation>bliska podczerwień, wąska</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>new</source>
      <translation>nowe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no columns of coordinates</source>
      <translation>brak kolumn współrzędnych</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no geometry</source>
      <translation>brak geometrii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no numbers in {} and {}</source>
      <translation>brak liczb w {} i {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no point or polygon in {}</source>
      <translation>brak punktu lub wieloboku w {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>none where all are of one class</source>
      <translation>żadne, gdy wszystkie są jednej klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>not mining</source>
      <translation>nie górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>note</source>
      <translation>notatka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>nothing found</source>
      <translation>nic nie znaleziono</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>number of units</source>
      <translation>liczba jednostek</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>objects drawn: %(labels)s (actions: %(actions)s)</source>
      <translation>narysowane obiekty: %(labels)s (czynności: %(actions)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>objects drawn: %(labels)s (actions: %(actions)s; by hand about %(hand)s)</source>
      <translation>narysowane obiekty: %(labels)s (czynności: %(actions)s; ręcznie około %(hand)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>objects from: %s</source>
      <translation>obiekty z: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of a change, hectares</source>
      <translation>zmiany, w hektarach</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of an object, hectares</source>
      <translation>obiektu, w hektarach</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>of one person</source>
      <translation>jednej osoby</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the campaign's scenes, where it has several: the last otherwise; only the name of the file counts</source>
      <translation>spośród scen kampanii, gdy ma ich kilka: inaczej ostatnia; liczy się tylko nazwa pliku</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the campaign's scenes: the newest of an earlier date otherwise</source>
      <translation>spośród scen kampanii: w przeciwnym razie najnowsza z wcześniejszą datą</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the labels</source>
      <translation>etykiet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the labels: values with commas between; told from codes and names of the taxonomy and its vocabularies otherwise</source>
      <translation>etykiet: wartości rozdzielone przecinkami; inaczej odgadnięte z kodów i nazw taksonomii i jej słowników</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the random stream; the same seed draws the same</source>
      <translation>ciągu losowego; to samo ziarno losuje to samo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of values: value=CODE; value=CODE, an empty code leaves out; told from codes, names and vocabularies otherwise</source>
      <translation>wartości: wartość=KOD; wartość=KOD, pusty kod pomija; inaczej odgadnięte z kodów, nazw i słowników</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>older map</source>
      <translation>starsza mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>open</source>
      <translation>otwarte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>operating</source>
      <translation>czynna</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>other date (hold)</source>
      <translation>inna data (przytrzymaj)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>outline</source>
      <translation>obrys</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>outline on the map's picture</source>
      <translation>obrys na obrazie mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>outside</source>
      <translation>poza sceną</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>overall</source>
      <translation>całkowita</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>pixels</source>
      <translation>pikseli</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>polygons in any vector format and CRS</source>
      <translation>poligony w dowolnym formacie wektorowym i układzie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>producer's</source>
      <translation>producenta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>pull the last outline here</source>
      <translation>przyciągnij tu ostatni obrys</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>raster of unit numbers, as segment writes it</source>
      <translation>raster numerów jednostek, jak zapisuje go segment</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>reclaimed</source>
      <translation>zrekultywowana</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red</source>
      <translation>czerwony</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 1</source>
      <translation>czerwona krawędź 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 2</source>
      <translation>czerwona krawędź 2</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 3</source>
      <translation>czerwona krawędź 3</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>redo</source>
      <translation>ponów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>rejected</source>
      <translation>odrzucone</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>right click</source>
      <translation>prawy przycisk</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>round {}</source>
      <translation>runda {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>runs a segmentation model or classifier of chips (ONNX) over an image and writes the objects that it sees</source>
      <translation>przepuszcza model segmentacji lub klasyfikator wycinków (ONNX) przez obraz i zapisuje obiekty, które widzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>second view</source>
      <translation>drugi widok</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>share of held-out answers that must be mining</source>
      <translation>udział odłożonych odpowiedzi, które muszą być górnictwem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>short-wave infrared 1</source>
      <translation>podczerwień krótkofalowa 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>short-wave infrared 2</source>
      <translation>podczerwień krótkofalowa 2</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>shrunk</source>
      <translation>zmalało</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>since {}</source>
      <translation>od {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>sites</source>
      <translation>miejsca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, regions of the model</source>
      <translation>inteligentne, regiony modelu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, segmentation model</source>
      <translation>inteligentne, model segmentacji</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, the map's picture</source>
      <translation>inteligentne, obraz mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, units</source>
      <translation>inteligentne, jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>status, delineation, confidence</source>
      <translation>stan kopalni, obrysowanie, pewność</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>stroke or box</source>
      <translation>linia lub prostokąt</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>stroke: cut along it</source>
      <translation>linia: wytnij wzdłuż niej</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>sure</source>
      <translation>pewne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>swipe</source>
      <translation>kurtyna</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take</source>
      <translation>weź</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take all touched</source>
      <translation>weź wszystko dotknięte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take objects</source>
      <translation>biorą obiekty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take objects again</source>
      <translation>znów bierz obiekty</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>tells the area of every class with its interval from the draws and audits of a campaign, and how accurate the map is that was checked last, or why it cannot</source>
      <translation>podaje powierzchnię każdej klasy z przedziałem na podstawie losowań i audytów kampanii oraz dokładność ostatnio sprawdzonej mapy, albo powód, dla którego nie może</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>the whole outline by hand</source>
      <translation>cały obrys ręcznie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>this strip</source>
      <translation>ten pasek</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>tight</source>
      <translation>ścisły</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>to do</source>
      <translation>do zrobienia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>unchanged</source>
      <translation>bez zmian</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>unclear extent</source>
      <translation>niejasny zasięg</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>undecided</source>
      <translation>nierozstrzygnięte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>under which the model may be used</source>
      <translation>na której można używać modelu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>undo</source>
      <translation>cofnij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>units alike</source>
      <translation>wszystkie jednostki jednakowo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>unknown</source>
      <translation>nieznany</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>unsure</source>
      <translation>niepewne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>user's</source>
      <translation>użytkownika</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>water vapour</source>
      <translation>para wodna</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: as red=3 nir=4; told from the file's bands otherwise</source>
      <translation>bez kampanii: jak red=3 nir=4; inaczej odgadnięte z pasm pliku</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: its file; with one: which of its scenes</source>
      <translation>bez kampanii: jego plik; z kampanią: która z jej scen</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: points or polygons with a class; units that a polygon covers at least half are learnt from</source>
      <translation>bez kampanii: punkty lub poligony z klasą; uczy się z jednostek, które poligon pokrywa co najmniej w połowie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: raster of unit numbers, as segment writes it</source>
      <translation>bez kampanii: raster numerów jednostek, jak go zapisuje segment</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes the polygons of another map with the campaign's classes, in its CRS and area of interest, as a list to walk through in the panel</source>
      <translation>zapisuje poligony innej mapy z klasami kampanii, w jej układzie i obszarze zainteresowania, jako listę do przejrzenia w panelu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes the polygons that the model is confident of, with the precision that held-out answers bear out</source>
      <translation>zapisuje wieloboki, których model jest pewny, z precyzją potwierdzoną przez odłożone odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes what became of the labels of an earlier scene of a campaign: grown, shrunk, new, gone or reclaimed; nothing of it enters the campaign</source>
      <translation>zapisuje, co się stało z etykietami wcześniejszej sceny kampanii: urosło, zmalało, nowe, zniknęło lub zrekultywowane; nic z tego nie wchodzi do kampanii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes what the learner sees of every unit as a table: number, area in square metres, one column a feature</source>
      <translation>zapisuje to, co uczeń widzi w każdej jednostce, jako tabelę: numer, powierzchnia w metrach kwadratowych, kolumna na cechę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} asks one again, {undo} takes one back, however long ago.</source>
      <translation>{agree} pyta ponownie, {undo} cofa, jak dawne by nie było.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} ends the label; the key of a class also makes one of that class.</source>
      <translation>{agree} kończy etykietę; klawisz klasy tworzy też etykietę tej klasy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} or the key of a class makes it a label.</source>
      <translation>{agree} lub klawisz klasy robi z tego etykietę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree}: the label holds on this date too.</source>
      <translation>{agree}: etykieta obowiązuje także w tej dacie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree}: this outline is the label from now on; the earlier one ends.</source>
      <translation>{agree}: odtąd ten obrys jest etykietą; wcześniejsza się kończy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{} ({} left)</source>
      <translation>{} (zostało {})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} accuracy {:.2f} ({:.2f} – {:.2f}; units: {}, effective: {:.0f})</source>
      <translation>dokładność {} {:.2f} ({:.2f} – {:.2f}; jednostki: {}, efektywnie: {:.0f})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} accuracy: no number ({})</source>
      <translation>dokładność {}: brak liczby ({})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/learnt.py" />
      <source>{} cannot be copied beside the campaign.</source>
      <translation>Nie można skopiować {} obok kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} cannot be read.</source>
      <translation>{} nie można odczytać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>{} cannot be written.</source>
      <translation>Nie można zapisać {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>{} does not show the ground of the scene {}.</source>
      <translation>{} nie pokazuje terenu sceny {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>{} exists already and is not overwritten.</source>
      <translation>{} już istnieje i nie zostanie nadpisany.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>{} has no field {}.</source>
      <translation>{} nie ma pola {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} holds no rows below a header.</source>
      <translation>{} nie zawiera wierszy pod nagłówkiem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} is broken in line {}.</source>
      <translation>{} jest zepsuty w wierszu {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/osm_extract.py" />
      <source>{} is no extract of OpenStreetMap that can be read to its end.</source>
      <translation>{} nie jest wyciągiem OpenStreetMap, który da się odczytać do końca.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>{} is no look-alike of mining.</source>
      <translation>{} nie jest podobne do górnictwa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} is no vector file that QGIS can read.</source>
      <translation>{} nie jest plikiem wektorowym, który QGIS potrafi odczytać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>{} is not a campaign of Mining Mapper.</source>
      <translation>{} nie jest kampanią Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>{} lies outside the area of interest of this scene: nothing was searched.</source>
      <translation>{} leży poza obszarem zainteresowania tej sceny: nic nie przeszukano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>{} lies where the campaign's coordinates ({}) are not true.</source>
      <translation>{} leży tam, gdzie współrzędne kampanii ({}) nie są prawdziwe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{} of {} decided</source>
      <translation>{} z {} rozstrzygnięte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>{} shows no ground that is not part of this map already.</source>
      <translation>{} nie pokazuje terenu, który nie byłby już częścią tej mapy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>{} works on {}.</source>
      <translation>{} pracuje nad {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>{}: choose</source>
      <translation>{}: wybierz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is done so far; one undo takes that back.</source>
      <translation>„Zatrzymaj” zachowuje to, co zrobiono; jedno cofnięcie to cofa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is done so far; the next redo goes on with it, one undo takes it back.</source>
      <translation>„Zatrzymaj” zachowuje to, co już ponowiono; następne ponowienie działa dalej, jedno cofnięcie to usuwa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is taken back so far; the next undo goes on with it.</source>
      <translation>„Zatrzymaj” zachowuje to, co już cofnięto; następne cofnięcie działa dalej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>“{}” cannot be done again: what it is about was changed afterwards.</source>
      <translation>„{}” nie można ponowić: to, czego dotyczy, później zmieniono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>“{}” cannot be undone: what it made was changed afterwards.</source>
      <translation>„{}” nie można cofnąć: to, co utworzono, później zmieniono.</translation>
    </message>
  </context>
  <context>
    <name>MiningMapperDock</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Answer what the model asks about, one key each</source>
      <translation>Odpowiadaj na pytania modelu, jednym klawiszem każde</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Areas</source>
      <translation>Powierzchnie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Choose a class; take or draw its objects on the map</source>
      <translation>Wybierz klasę; wskaż lub narysuj jej obiekty na mapie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Effort</source>
      <translation>Nakład pracy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Estimate areas and their change, with intervals</source>
      <translation>Oszacuj powierzchnie i ich zmiany, z przedziałami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Export</source>
      <translation>Eksport</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Label</source>
      <translation>Etykiety</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Lists</source>
      <translation>Listy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Review</source>
      <translation>Przegląd</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Review %(done)d/%(total)d</source>
      <translation>Przegląd %(done)d/%(total)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Search one site after the other</source>
      <translation>Przeszukuj miejsce po miejscu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>See actions and time, assisted and by hand</source>
      <translation>Zobacz działania i czas, ze wspomaganiem i ręcznie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Sites</source>
      <translation>Miejsca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Walk through harvests, older maps, changes and your answers</source>
      <translation>Przejrzyj zbiory, starsze mapy, zmiany i swoje odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Write the training set with its datasheet</source>
      <translation>Zapisz zbiór uczący z jego opisem</translation>
    </message>
  </context>
  <context>
    <name>MiningMapperPlugin</name>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Engine environment…</source>
      <translation>Środowisko silnika…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Help</source>
      <translation>Pomoc</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Keyboard shortcuts…</source>
      <translation>Skróty klawiszowe…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Keyboard to the panel, or back to the map</source>
      <translation>Klawiatura do panelu lub z powrotem na mapę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Mining Mapper panel</source>
      <translation>Panel Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>New campaign…</source>
      <translation>Nowa kampania…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Open campaign…</source>
      <translation>Otwórz kampanię…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Tour of five steps</source>
      <translation>Przewodnik w pięciu krokach</translation>
    </message>
  </context>
  <context>
    <name>ModelReportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>%s cannot be written.</source>
      <translation>Nie można zapisać %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>%s: %.0f %% confused (units: %d)</source>
      <translation>%s: %.0f %% pomylonych (jednostki: %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Add to map</source>
      <translation>Dodaj do mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Answers stand for the scene then, not for what is doubtful; from the next round on</source>
      <translation>Odpowiedzi reprezentują wtedy scenę, nie to, co wątpliwe; od następnej rundy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Check that you may write there.</source>
      <translation>Sprawdź, czy możesz tam zapisywać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Class</source>
      <translation>Klasa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Colour the units that are unlike everything answered so far</source>
      <translation>Pokoloruj jednostki niepodobne do niczego, na co dotąd odpowiedziano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Copy table</source>
      <translation>Kopiuj tabelę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Copy the confusion of all classes, to paste into a spreadsheet</source>
      <translation>Kopiuj pomyłki wszystkich klas, by wkleić je do arkusza</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Effort</source>
      <translation>Nakład pracy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>F score over units that the model was not trained on</source>
      <translation>Wartość F jednostek, na których modelu nie uczono</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Hardly told apart, better one class: %s.</source>
      <translation>Prawie nieodróżnialne, lepiej jedna klasa: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Known by the group only, which trains the group: %s.</source>
      <translation>Znane tylko z grupy, która uczy grupę: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Let the model map the scene: the probability of mining, calibrated, as a layer</source>
      <translation>Niech model zmapuje scenę: skalibrowane prawdopodobieństwo górnictwa jako warstwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Map of mining</source>
      <translation>Mapa górnictwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Mining as a whole: F %.2f; at best %.2f, if it were called from p %.2f on.</source>
      <translation>Górnictwo jako całość: F %.2f; najlepiej %.2f, gdyby stwierdzać je od p %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Mostly taken for</source>
      <translation>Najczęściej brane za</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>No class is confused with another.</source>
      <translation>Żadnej klasy nie myli się z inną.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Pairs that are confused less: %d.</source>
      <translation>Pary mylone rzadziej: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>The answers speak for &lt;b&gt;%s %%&lt;/b&gt; of the area. The rest is unlike all of them: the model guesses.</source>
      <translation>Odpowiedzi mówią o &lt;b&gt;%s %%&lt;/b&gt; obszaru. Reszta jest inna niż wszystkie: model zgaduje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>The answers speak for the whole area: no unit is unlike all of them.</source>
      <translation>Odpowiedzi mówią o całym obszarze: żadna jednostka nie jest inna niż wszystkie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Too few units to judge: %s.</source>
      <translation>Za mało jednostek, by ocenić: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Train with the weights of the draws</source>
      <translation>Ucz z wagami losowań</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units</source>
      <translation>Jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units learnt from: %(all)d (answered: %(answered)d, under labels: %(labels)d), each predicted by a model that did not see it. Candidates are drawn for being doubtful, so the whole map is better than these numbers.</source>
      <translation>Jednostki, z których uczy się model: %(all)d (z odpowiedzią: %(answered)d, pod etykietami: %(labels)d), każda przewidziana przez model, który jej nie widział. Kandydaci są losowani, bo są wątpliwi, więc cała mapa jest lepsza niż te liczby.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units that were answered, and units of which a label covers half or more</source>
      <translation>Jednostki z odpowiedzią oraz jednostki, których połowę lub więcej pokrywa etykieta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Unlike what was learnt from (units: %d)</source>
      <translation>Niepodobne do tego, z czego się uczono (jednostki: %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>What the model can tell apart</source>
      <translation>Co model potrafi odróżnić</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>With the weights of the draws: F %.2f instead of %.2f; over the scene %.2f instead of %.2f.</source>
      <translation>Z wagami losowań: F %.2f zamiast %.2f; na scenie %.2f zamiast %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>With these merged the mean F is %.2f instead of %.2f.</source>
      <translation>Po ich połączeniu średnie F to %.2f zamiast %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>known \ predicted</source>
      <translation>znana \ przewidziana</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>like the answers</source>
      <translation>podobne do odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>the best that any model could do is %.0f to %.0f %% wrong.</source>
      <translation>najlepsze, co może jakikolwiek model, to mylić się w %.0f do %.0f %%.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>they look alike in all features.</source>
      <translation>są podobne we wszystkich cechach.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>unlike all answers</source>
      <translation>inne niż wszystkie odpowiedzi</translation>
    </message>
  </context>
  <context>
    <name>NewCampaignDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>%(name)s (classes: %(count)d)</source>
      <translation>%(name)s (klasy: %(count)d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Area of interest</source>
      <translation>Obszar zainteresowania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Campaign (*.gpkg)</source>
      <translation>Kampania (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Campaign file</source>
      <translation>Plik kampanii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Check at least one under Classes.</source>
      <translation>Zaznacz co najmniej jedną w Klasach.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Choose where to keep it.</source>
      <translation>Wybierz, gdzie ją trzymać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Classes</source>
      <translation>Klasy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Create campaign</source>
      <translation>Utwórz kampanię</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Interpreter</source>
      <translation>Interpretator</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Kept with every answer, so that interpreters can be compared</source>
      <translation>Zapisywane z każdą odpowiedzią, by można było porównać interpretatorów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Load your own…</source>
      <translation>Wczytaj własną…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>New campaign</source>
      <translation>Nowa kampania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>No class is on a key.</source>
      <translation>Na żadnym klawiszu nie ma klasy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Nobody is named as interpreter.</source>
      <translation>Nie podano interpretatora.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>One GeoPackage holds the whole campaign: labels, draws, journal, settings</source>
      <translation>Jeden GeoPackage zawiera całą kampanię: etykiety, losowania, dziennik, ustawienia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Taxonomy</source>
      <translation>Taksonomia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Taxonomy (*.json)</source>
      <translation>Taksonomia (*.json)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>The campaign has no file.</source>
      <translation>Kampania nie ma pliku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>The classes that may be answered</source>
      <translation>Klasy, którymi można odpowiadać</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Where to keep the campaign</source>
      <translation>Gdzie trzymać kampanię</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Write your initials; they are kept with answers.</source>
      <translation>Wpisz swoje inicjały; są zapisywane z odpowiedziami.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>your initials</source>
      <translation>twoje inicjały</translation>
    </message>
  </context>
  <context>
    <name>NoteField</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/note_field.py" />
      <source>%s  Note</source>
      <translation>%s  Notatka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/note_field.py" />
      <source>A note that is kept with the next label or answer alone (%s); Enter goes back to the map</source>
      <translation>Notatka zapisywana tylko z następną etykietą lub odpowiedzią (%s); Enter wraca do mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/note_field.py" />
      <source>Note</source>
      <translation>Notatka</translation>
    </message>
  </context>
  <context>
    <name>PromptModelDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>&amp;Decoder</source>
      <translation>&amp;Dekoder</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>&amp;Encoder</source>
      <translation>&amp;Koder</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>A model that outlines what you click, of the SAM family, in two files.</source>
      <translation>Model, który obrysowuje to, co klikniesz, z rodziny SAM, w dwóch plikach.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Check and use</source>
      <translation>Sprawdź i użyj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Looks at the image: usually the larger file</source>
      <translation>Patrzy na obraz: zwykle większy plik</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modele ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Segmentation model</source>
      <translation>Model segmentacji</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>The model is being checked …</source>
      <translation>Trwa sprawdzanie modelu …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Turns clicks into outlines: usually the smaller file</source>
      <translation>Zamienia kliknięcia w obrysy: zwykle mniejszy plik</translation>
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
      <translation>&lt;b&gt;Zapytane ponownie %(k)d&lt;/b&gt;: odpowiedz jak za pierwszym razem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Audit unit %(k)d of %(n)d&lt;/b&gt;</source>
      <translation>&lt;b&gt;Jednostka audytowa %(k)d z %(n)d&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Candidate %(k)d of %(n)d&lt;/b&gt;, round %(round)d</source>
      <translation>&lt;b&gt;Kandydat %(k)d z %(n)d&lt;/b&gt;, runda %(round)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Agree</source>
      <translation>Zgadzam się</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Agree with the model's guess; only when not blind</source>
      <translation>Zgódź się z przypuszczeniem modelu; tylko gdy nie w ciemno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Another class</source>
      <translation>Inna klasa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer %(name)s (key %(key)s)</source>
      <translation>Odpowiedz %(name)s (klawisz %(key)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with a group, where only that is clear</source>
      <translation>Odpowiedz grupą, gdy tylko ona jest jasna</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with a shape of your own instead of the unit's</source>
      <translation>Odpowiedz własnym kształtem zamiast kształtu jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with any class of the campaign</source>
      <translation>Odpowiedz dowolną klasą kampanii</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Ask me again when the rest of the round is answered</source>
      <translation>Zapytaj mnie ponownie, gdy reszta rundy ma odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Asked because it cannot tell %(one)s from %(other)s.</source>
      <translation>Zapytano, bo nie odróżnia: %(one)s i %(other)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Blind</source>
      <translation>W ciemno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Cannot decide</source>
      <translation>Nie wiadomo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Cannot decide; then why. Never counted as no</source>
      <translation>Nie do rozstrzygnięcia; potem dlaczego. Nigdy nie liczy się jako nie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Zrób ponownie to, co ostatnio cofnięto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Edit shape</source>
      <translation>Edytuj kształt</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>F (held out) &lt;b&gt;%.2f&lt;/b&gt;</source>
      <translation>F (odłożone) &lt;b&gt;%.2f&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Hide the model's guess until you have answered, so that it cannot lead you; kept with every answer</source>
      <translation>Ukryj przypuszczenie modelu do twojej odpowiedzi, by nie mogło wpływać; zapisywane z każdą odpowiedzią</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How many candidates a round draws</source>
      <translation>Ilu kandydatów losuje runda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How many candidates a round draws. With 5, rounds draw 2 once there are answers of mining and of other land, until there are 24: early answers teach most.</source>
      <translation>Ilu kandydatów losuje runda. Przy 5 rundy losują 2, gdy są już odpowiedzi z górnictwem i z innym terenem, aż będzie ich 24: najwięcej uczą pierwsze odpowiedzi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How well the model predicts answers that it was not trained on; 1 is perfect. Not an accuracy.</source>
      <translation>Jak dobrze model przewiduje odpowiedzi, na których go nie uczono; 1 to ideał. To nie jest dokładność.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>It is rather sure: asked to check that.</source>
      <translation>Jest dość pewny: zapytano, by to sprawdzić.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Known mining</source>
      <translation>Znane górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Last one: %s</source>
      <translation>Ostatnia: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Later</source>
      <translation>Później</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Learn and draw the next candidates by itself after the last answer; without it Propose next does</source>
      <translation>Po ostatniej odpowiedzi ucz się i losuj następnych kandydatów samoczynnie; inaczej robi to Zaproponuj następne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Learn from all answers, then draw the next candidates</source>
      <translation>Ucz się ze wszystkich odpowiedzi, potem wylosuj następnych kandydatów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Let the next batch look for more like this one</source>
      <translation>Niech następna partia szuka więcej takich jak ten</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Live</source>
      <translation>Ciągle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Mining</source>
      <translation>Górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>More like this</source>
      <translation>Więcej takich</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>No candidate</source>
      <translation>Brak kandydata</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Not mining</source>
      <translation>Nie górnictwo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Not mining; then, if you like, what it looks like</source>
      <translation>Nie górnictwo; potem, jeśli chcesz, do czego podobne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Only the group</source>
      <translation>Tylko grupa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Polygons of an older map, of whatever quality: the first candidates look there too. Nothing of it is taken as an answer</source>
      <translation>Wieloboki starszej mapy, dowolnej jakości: pierwsi kandydaci zaglądają też tam. Nic z tego nie liczy się jako odpowiedź</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Progress</source>
      <translation>Postęp</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Propose next</source>
      <translation>Zaproponuj następnych</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Redo</source>
      <translation>Ponów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Report…</source>
      <translation>Raport…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Take the last answer back</source>
      <translation>Cofnij ostatnią odpowiedź</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>The model knows nothing yet: asked to begin with.</source>
      <translation>Model jeszcze nic nie wie: zapytano na początek.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>The model says: %s</source>
      <translation>Model mówi: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>What the model thought of it; its first answer stays from then on</source>
      <translation>Co model o niej sądził; odtąd jej pierwsza odpowiedź zostaje</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Which classes the model can tell apart, and where the answers speak</source>
      <translation>Które klasy model potrafi odróżnić i gdzie przemawiają odpowiedzi</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Why was the last one asked?</source>
      <translation>Dlaczego zapytano o ostatnią?</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>You put it off; the next round waits for it. %s where it cannot be decided.</source>
      <translation>Odłożono to; następna runda na to czeka. %s tam, gdzie nie da się rozstrzygnąć.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>none</source>
      <translation>brak</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>site %s</source>
      <translation>miejsce %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>small for this image</source>
      <translation>małe jak na ten obraz</translation>
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Audit units left: %d. Ask the next ones in the tab Areas.</source>
      <translation>Pozostałe jednostki audytowe: %d. Zapytaj o następne na karcie Powierzchnie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Click the corners of the shape, end with a right click (%s gives up); then answer.</source>
      <translation>Wyklikaj narożniki kształtu, zakończ prawym przyciskiem (%s rezygnuje); potem odpowiedz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Every unit was drawn or lies in an outline of yours: nothing is left to ask on this scene.</source>
      <translation>Każda jednostka była wylosowana lub leży w twoim obrysie: na tej scenie nie ma już o co pytać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Not mining. What does it look like? (optional)</source>
      <translation>Nie górnictwo. Do czego podobne? (opcjonalnie)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Only the group is clear:</source>
      <translation>Jasna jest tylko grupa:</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Propose next lets the model choose the units that are asked.</source>
      <translation>„Zaproponuj następnych” pozwala modelowi wybrać jednostki, o które zapyta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Why can it not be decided? %(same)s once more: cannot tell; %(back)s: answer after all.</source>
      <translation>Dlaczego nie da się rozstrzygnąć? Jeszcze raz %(same)s: nie wiem; %(back)s: jednak odpowiedz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cannot tell</source>
      <translation>nie wiem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cloud</source>
      <translation>chmura</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>image too coarse</source>
      <translation>obraz zbyt mało szczegółowy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>shadow</source>
      <translation>cień</translation>
    </message>
  </context>
  <context>
    <name>RolesTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Band</source>
      <translation>Kanał</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Description</source>
      <translation>Opis</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Role</source>
      <translation>Rola</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Roles of the bands</source>
      <translation>Role kanałów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>not used by name</source>
      <translation>nieużywany z nazwy</translation>
    </message>
  </context>
  <context>
    <name>SceneForm</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>%s is no image that QGIS can read.</source>
      <translation>%s nie jest obrazem, który QGIS może odczytać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Add a raster layer to the project and choose it here.</source>
      <translation>Dodaj do projektu warstwę rastrową i wybierz ją tutaj.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Bands: %(bands)d; pixels: %(pixels)s; %(crs)s.</source>
      <translation>Pasma: %(bands)d; piksele: %(pixels)s; %(crs)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose a GeoTIFF or another raster file.</source>
      <translation>Wybierz GeoTIFF lub inny plik rastrowy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose a file…</source>
      <translation>Wybierz plik…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose the file of an image; it becomes a layer of the project</source>
      <translation>Wybierz plik obrazu; stanie się warstwą projektu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Day on which the image was taken; guessed from its name and tags</source>
      <translation>Dzień wykonania obrazu; odgadnięty z nazwy i znaczników</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Image</source>
      <translation>Obraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Layer</source>
      <translation>Warstwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>No image is chosen.</source>
      <translation>Nie wybrano obrazu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Roles of the bands</source>
      <translation>Role kanałów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Sensor and level; it decides what the band numbers mean</source>
      <translation>Sensor i poziom; decyduje, co znaczą numery kanałów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>The image to label: a raster layer of the project</source>
      <translation>Obraz do etykietowania: warstwa rastrowa projektu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>The project has no such raster layer yet: choose a file (…).</source>
      <translation>Projekt nie ma jeszcze takiej warstwy rastrowej: wybierz plik (…).</translation>
    </message>
  </context>
  <context>
    <name>SecondView</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Layer of the second view</source>
      <translation>Warstwa drugiego widoku</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Second view</source>
      <translation>Drugi widok</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Second view of the map</source>
      <translation>Drugi widok mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>What is shown in the place of the scene's image</source>
      <translation>Co pokazać w miejscu obrazu sceny</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>the map as it is</source>
      <translation>mapa taka, jaka jest</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>A downloaded package is not the one that Mining Mapper was tested with.</source>
      <translation>Pobrany pakiet nie jest tym, z którym testowano Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>A draw has no probability between 0 and 1.</source>
      <translation>Losowanie nie ma prawdopodobieństwa między 0 a 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>A package has no wheel for this Python and this computer{0}.</source>
      <translation>Pakiet nie ma wheela dla tego Pythona i tego komputera{0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>A share of mining cannot be {0}.</source>
      <translation>Udział górnictwa nie może wynosić {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/spectra.py" />
      <source>A simulated scene cannot have {0} bands.</source>
      <translation>Scena symulowana nie może mieć {0} kanałów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Add that class or correct the code.</source>
      <translation>Dodaj tę klasę albo popraw kod.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>Add the later image as a scene of another date and make its units, or name the two images.</source>
      <translation>Dodaj późniejszy obraz jako scenę z inną datą i utwórz jej jednostki albo podaj oba obrazy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Add them to the models of this scene, or choose another model.</source>
      <translation>Dodaj je do modeli tej sceny albo wybierz inny model.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Add {0} (mining) and {1} (not mining), both without a parent.</source>
      <translation>Dodaj {0} (górnictwo) i {1} (nie górnictwo), obie bez klasy nadrzędnej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>All audit units of the earlier date were asked on this date: answer rounds or an audit sample of this date, or enlarge the earlier date's sample.</source>
      <translation>O wszystkie jednostki audytowe wcześniejszej daty zapytano w tej dacie: odpowiedz na rundy lub próbę audytową tej daty albo powiększ próbę wcześniejszej daty.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>All labels of the campaign are of its audit sample, which is never trained on.</source>
      <translation>Wszystkie etykiety kampanii są z jej próby kontrolnej, na której nigdy się nie uczy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Another program is making the engine's environment in {0}.</source>
      <translation>Inny program tworzy środowisko silnika w {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Another program is writing a training set to {0}.</source>
      <translation>Inny program zapisuje zbiór uczący w {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/classifier.py" />
      <location filename="../../mining_mapper/engine/learner.py" />
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Answer a few candidates first.</source>
      <translation>Najpierw odpowiedz na kilku kandydatów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Answer a round.</source>
      <translation>Odpowiedz na rundę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer about {0} more.</source>
      <translation>Odpowiedz na około {0} więcej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/lure.py" />
      <source>Answer at least one more draw.</source>
      <translation>Odpowiedz na co najmniej jedno losowanie więcej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <source>Answer at least one more round.</source>
      <translation>Odpowiedz na co najmniej jedną rundę więcej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Answer more audit units.</source>
      <translation>Odpowiedz na więcej jednostek audytowych.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/applicability.py" />
      <location filename="../../mining_mapper/engine/separability.py" />
      <source>Answer more candidates first.</source>
      <translation>Najpierw odpowiedz na więcej kandydatów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Answer more rounds there.</source>
      <translation>Odpowiedz tam na więcej rund.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>Answer more units.</source>
      <translation>Odpowiedz na więcej jednostek.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer more.</source>
      <translation>Odpowiedz na więcej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Answer rounds in the tab Review, or draw an audit sample here.</source>
      <translation>Odpowiedz na rundy na karcie Przegląd albo wylosuj tu próbę audytową.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/candidates.py" />
      <source>Answer some more candidates: at least two of mining and two of other land.</source>
      <translation>Odpowiedz na jeszcze kilku kandydatów: co najmniej dwa razy górnictwo i dwa razy inny teren.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Answer the audit units.</source>
      <translation>Odpowiedz na jednostki audytowe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Answer those of another block.</source>
      <translation>Odpowiedz na jednostki innego bloku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <source>Answered draws: {0}. That shows no spread from which an error could be told.</source>
      <translation>Losowania z odpowiedzią: {0}. To nie pokazuje rozrzutu, z którego dałoby się podać błąd.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Answers revised after the guess was shown: {0}. The first ones count.</source>
      <translation>Odpowiedzi zmienione po pokazaniu przypuszczenia: {0}. Liczą się pierwsze.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Answers that name a class which the taxonomy lacks ({0}): {1}. They count as not decided until the campaign's taxonomy has it.</source>
      <translation>Odpowiedzi wskazujące klasę, której brak w taksonomii ({0}): {1}. Liczą się jako nierozstrzygnięte, dopóki taksonomia kampanii jej nie zawiera.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask at least two units twice, by two people.</source>
      <translation>Zapytaj o co najmniej dwie jednostki dwa razy, dwie osoby.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/spectra.py" />
      <source>Ask for 3 to {0} bands.</source>
      <translation>Poproś o od 3 do {0} kanałów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>Ask for a higher share, or for larger objects.</source>
      <translation>Poproś o większy udział albo o większe obiekty.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Ask for {0} ha or more.</source>
      <translation>Poproś o {0} ha lub więcej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/scene.py" />
      <source>Ask for {0}.</source>
      <translation>Poproś o {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask more of the earlier date's audit units on this date.</source>
      <translation>Zapytaj w tej dacie o więcej jednostek audytowych wcześniejszej daty.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask more units twice.</source>
      <translation>Zapytaj o więcej jednostek dwa razy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask the audit units of the earlier date on this date too, or draw both frames on the same area.</source>
      <translation>Zapytaj o jednostki audytowe wcześniejszej daty także w tej dacie albo losuj oba zbiory na tym samym obszarze.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask the audit units of the earlier date on this date too.</source>
      <translation>Zapytaj o jednostki audytowe wcześniejszej daty także w tej dacie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask units of other classes twice.</source>
      <translation>Zapytaj dwa razy o jednostki innych klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Assign it in QGIS and save the file with it.</source>
      <translation>Przypisz go w QGIS i zapisz z nim plik.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Assign its projection (Raster &gt; Projections &gt; Assign Projection) and try again.</source>
      <translation>Przypisz jego odwzorowanie (Raster &gt; Odwzorowania &gt; Przypisz odwzorowanie) i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Audit units answered before their turn: {0}. They count when those before them are answered.</source>
      <translation>Jednostki audytu z odpowiedzią przed swoją kolejką: {0}. Liczą się, gdy te przed nimi mają odpowiedź.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Audited units that are mapped as it: {0}; fewer than {1} do not tell an error.</source>
      <translation>Jednostki audytu tak skartowane: {0}; mniej niż {1} nie mówi nic o błędzie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Audited units that show it: {0}; fewer than {1} do not tell an error.</source>
      <translation>Jednostki audytu, które ją pokazują: {0}; mniej niż {1} nie mówi nic o błędzie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Begin a campaign with an image in another one.</source>
      <translation>Zacznij kampanię od obrazu w innym układzie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Both interpretations found one class only: agreement beyond chance does not exist.</source>
      <translation>Obie interpretacje znalazły tylko jedną klasę: zgodność ponad przypadek nie istnieje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Bring it back to {0}, or remove it from the models of the scene.</source>
      <translation>Przywróć go do {0} albo usuń z modeli sceny.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Bring that file back, or remove the model from the scene and choose this one.</source>
      <translation>Przywróć tamten plik albo usuń model ze sceny i wybierz ten.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <location filename="../../mining_mapper/engine/unit_space.py" />
      <source>Build the frame of units again.</source>
      <translation>Utwórz zbiór jednostek ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Check its CRS.</source>
      <translation>Sprawdź jego układ współrzędnych.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Check that every package loads</source>
      <translation>Sprawdź, czy wszystkie pakiety się wczytują</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>Check that the folder is there, may be written to and has room.</source>
      <translation>Sprawdź, czy folder istnieje, czy można w nim zapisywać i czy ma miejsce.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Check the internet connection and try again, or install from a folder of wheels.</source>
      <translation>Sprawdź połączenie z internetem i spróbuj ponownie albo instaluj z folderu wheeli.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Check the map again.</source>
      <translation>Sprawdź mapę ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>Chips left out, as they lie across a border between two parts: {0}.</source>
      <translation>Wycinki pominięte, bo leżą na granicy dwóch części: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chips of {0} pixels cannot overlap by {1}.</source>
      <translation>Wycinki po {0} pikseli nie mogą nakładać się o {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Choose a 64-bit Python in the settings of Mining Mapper.</source>
      <translation>Wybierz 64-bitowego Pythona w ustawieniach Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Choose a GeoPackage, shapefile or GeoJSON.</source>
      <translation>Wybierz GeoPackage, shapefile lub GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose a GeoTIFF or another raster that QGIS shows; if it is one, copy or download it again.</source>
      <translation>Wybierz GeoTIFF lub inny raster, który pokazuje QGIS; jeśli to on, skopiuj lub pobierz go ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Choose a file that was saved here.</source>
      <translation>Wybierz plik zapisany tutaj.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose a folder of your own in the settings, and make sure no antivirus program blocks it.</source>
      <translation>Wybierz w ustawieniach własny folder i upewnij się, że żaden antywirus go nie blokuje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_files.py" />
      <source>Choose a folder that can be written to and has space.</source>
      <translation>Wybierz folder, w którym można pisać i jest miejsce.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Choose a folder that can be written to, on a disk with room.</source>
      <translation>Wybierz folder, w którym można zapisywać, na dysku z miejscem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a folder that can be written to.</source>
      <translation>Wybierz folder, w którym można zapisywać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Choose a folder that exists.</source>
      <translation>Wybierz folder, który istnieje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/sample.py" />
      <source>Choose a folder that you may write to, on a disk with space left.</source>
      <translation>Wybierz folder, w którym możesz zapisywać, na dysku z wolnym miejscem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Choose a memory that was saved from a campaign.</source>
      <translation>Wybierz pamięć zapisaną z kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a model from an image of the same sensor, or give the bands the same roles.</source>
      <translation>Wybierz model z obrazu tego samego sensora albo nadaj kanałom te same role.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Choose a model that reads pixels or chips; begin with this one as a prior instead.</source>
      <translation>Wybierz model czytający piksele lub wycinki; od tego zacznij jako wiedzy wstępnej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a model that was saved here.</source>
      <translation>Wybierz model zapisany tutaj.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Choose a smaller model.</source>
      <translation>Wybierz mniejszy model.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Choose a smaller sample.</source>
      <translation>Wybierz mniejszą próbę.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose among its classes.</source>
      <translation>Wybierz spośród jej klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose among {0}.</source>
      <translation>Wybierz spośród {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Choose an ONNX file.</source>
      <translation>Wybierz plik ONNX.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <source>Choose an earlier scene of the same place.</source>
      <translation>Wybierz wcześniejszą scenę tego samego miejsca.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose an overlap below the size.</source>
      <translation>Wybierz zakładkę mniejszą niż wielkość.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose another Python in the settings (docs/install.md lists the tested ones); when you install from a folder, check that it holds every wheel.</source>
      <translation>Wybierz w ustawieniach innego Pythona (docs/install.md wymienia sprawdzone); instalując z folderu, sprawdź, czy zawiera wszystkie wheele.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Choose another Python in the settings of Mining Mapper, or leave the field empty.</source>
      <translation>Wybierz innego Pythona w ustawieniach Mining Mapper albo zostaw pole puste.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose another Python in the settings of Mining Mapper.</source>
      <translation>Wybierz innego Pythona w ustawieniach Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Choose another folder in the settings, or set {0}.</source>
      <translation>Wybierz inny folder w ustawieniach albo ustaw {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Choose another folder; nothing is overwritten.</source>
      <translation>Wybierz inny folder; nic nie jest nadpisywane.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose another image.</source>
      <translation>Wybierz inny obraz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose another model.</source>
      <translation>Wybierz inny model.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose at most nine; the others are found by search.</source>
      <translation>Wybierz najwyżej dziewięć; inne znajduje wyszukiwanie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Choose blocks, or add one to the campaign.</source>
      <translation>Wybierz bloki albo dodaj to do kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose from {0} to {1}.</source>
      <translation>Wybierz od {0} do {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Choose it where it is now.</source>
      <translation>Wybierz go tam, gdzie jest teraz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>Choose larger pixels, larger chips or less overlap.</source>
      <translation>Wybierz większe piksele, większe wycinki lub mniejsze nakładanie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>Choose one above 0 and at most 1.</source>
      <translation>Wybierz większy od 0, najwyżej 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <location filename="../../mining_mapper/engine/rounds.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Choose one of {0}.</source>
      <translation>Wybierz spośród {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose smaller shares.</source>
      <translation>Wybierz mniejsze udziały.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Choose that scene and make its units.</source>
      <translation>Wybierz tę scenę i utwórz jej jednostki.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>Choose the GeoPackage of a campaign.</source>
      <translation>Wybierz GeoPackage kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose the file again.</source>
      <translation>Wybierz plik ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose the image again; it may have been moved.</source>
      <translation>Wybierz obraz ponownie; mógł zostać przeniesiony.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Choose the image that the campaign was started with.</source>
      <translation>Wybierz obraz, od którego kampanię rozpoczęto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Close other QGIS windows and try again.</source>
      <translation>Zamknij inne okna QGIS i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/vocabulary.py" />
      <source>Collapse onto classes of the campaign.</source>
      <translation>Zwiń do klas kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Collapse them to their parents first.</source>
      <translation>Najpierw zwiń je do klas nadrzędnych.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Compare what it reads with docs/models.md, in the program that it came from.</source>
      <translation>Porównaj to, co czyta, z docs/models.md w programie, z którego pochodzi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Compare what its card says with what it reads, in the program that it came from.</source>
      <translation>Porównaj to, co mówi karta, z tym, co czyta, w programie, z którego pochodzi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Convert it to amplitude or reflectance first.</source>
      <translation>Najpierw przelicz go na amplitudę lub reflektancję.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Copy or download the file again.</source>
      <translation>Skopiuj lub pobierz plik ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Correct it as docs/models.md says.</source>
      <translation>Popraw ją, jak mówi docs/models.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Correct the band roles of the scene.</source>
      <translation>Popraw role kanałów sceny.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Correct the file at the place that the details name.</source>
      <translation>Popraw plik w miejscu, które podają szczegóły.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Correct the parents.</source>
      <translation>Popraw klasy nadrzędne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Cutting the image into units</source>
      <translation>Cięcie obrazu na jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>Delete it; it is made anew.</source>
      <translation>Usuń ją; powstanie od nowa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Draw a stratified sample, or answer more units.</source>
      <translation>Wylosuj próbę warstwową albo odpowiedz na więcej jednostek.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>Draw it again.</source>
      <translation>Narysuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Draw it within the outline of the image.</source>
      <translation>Narysuj go wewnątrz obrysu obrazu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Draw the area where the image has data.</source>
      <translation>Narysuj obszar tam, gdzie obraz ma dane.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Draw {0} of this frame is missing: rows of the table draws were removed or doubled.</source>
      <translation>Brakuje losowania {0} tych jednostek: wiersze tabeli draws usunięto lub podwojono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Drawn units that could not be decided: {0}; they are in no class and 255 in the masks.</source>
      <translation>Wylosowane jednostki nierozstrzygnięte: {0}; nie należą do żadnej klasy i mają w maskach 255.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws answered while the model's guess was shown: {0}.</source>
      <translation>Losowania z odpowiedzią przy pokazanym przypuszczeniu modelu: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws from number {0} on wait for an answer and do not count yet.</source>
      <translation>Losowania od numeru {0} czekają na odpowiedź i jeszcze się nie liczą.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws that could not be decided, counted as the model predicted: {0}.</source>
      <translation>Losowania, których nie dało się rozstrzygnąć, liczone tak, jak przewidział model: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/weights.py" />
      <source>Draws without a weight, from the first open one on: {0}.</source>
      <translation>Losowania bez wagi, od pierwszego otwartego: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Every unit was answered: this is counted, not estimated.</source>
      <translation>Odpowiedziano na wszystkie jednostki: to jest policzone, a nie oszacowane.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it for square tiles.</source>
      <translation>Wyeksportuj go dla kwadratowych kafli.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it so that a pixel of its output stands for a whole number of pixels.</source>
      <translation>Wyeksportuj go tak, by piksel wyjścia odpowiadał całkowitej liczbie pikseli.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it with one such input.</source>
      <translation>Wyeksportuj go z jednym takim wejściem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Export it with operators and versions that onnxruntime knows.</source>
      <translation>Wyeksportuj go z operatorami i wersjami, które zna onnxruntime.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Export it with standard operators alone.</source>
      <translation>Wyeksportuj go tylko ze standardowymi operatorami.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Export it with the names that docs/models.md lists, and choose the encoder first.</source>
      <translation>Wyeksportuj go z nazwami z docs/models.md i najpierw wybierz koder.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Export the model to ONNX; other formats are not read.</source>
      <translation>Wyeksportuj model do ONNX; innych formatów się nie czyta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/separability.py" />
      <source>Fewer than two classes have {0} answers, so nothing can be told apart yet.</source>
      <translation>Mniej niż dwie klasy mają {0} odpowiedzi, więc niczego nie da się jeszcze odróżnić.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>Fewer than two units were answered by two people.</source>
      <translation>Na mniej niż dwie jednostki odpowiedziały dwie osoby.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Fewer than {0} labels: {1}. Collapse classes, or label more.</source>
      <translation>Mniej niż {0} etykiet: {1}. Zwiń klasy albo oznacz więcej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Free about 2 GB, or move the environment to another disk in the settings, then repair it.</source>
      <translation>Zwolnij około 2 GB albo przenieś środowisko na inny dysk w ustawieniach, potem je napraw.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Free some space, or choose a folder on another disk in the settings.</source>
      <translation>Zwolnij miejsce albo wybierz w ustawieniach folder na innym dysku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>Give a GeoJSON polygon.</source>
      <translation>Podaj wielobok GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Give a campaign, or a model that train wrote.</source>
      <translation>Podaj kampanię albo model zapisany przez train.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give a campaign, or an image and the raster of units that segment made of it.</source>
      <translation>Podaj kampanię albo obraz i raster jednostek, który zrobił z niego segment.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Give a campaign, or points or polygons and the field of their class.</source>
      <translation>Podaj kampanię albo punkty lub poligony i pole ich klasy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give a campaign, or the file of an image.</source>
      <translation>Podaj kampanię albo plik obrazu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give an ONNX file with its card beside it.</source>
      <translation>Podaj plik ONNX z kartą obok.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give it a whole number from 1 to {0}.</source>
      <translation>Nadaj jej liczbę całkowitą od 1 do {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give it letters and digits, at most 16, a letter first.</source>
      <translation>Nadaj jej litery i cyfry, najwyżej 16, zaczynając od litery.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/grid.py" />
      <source>Give numbers from 1 to {0} or roles: {1}.</source>
      <translation>Podaj numery od 1 do {0} lub role: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give one another value.</source>
      <translation>Nadaj jednej inną wartość.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Give red, green and blue on a scale of 0 to 255, or leave {0} out.</source>
      <translation>Podaj czerwony, zielony i niebieski w skali od 0 do 255 albo pomiń {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give the field of the labels that holds it.</source>
      <translation>Podaj pole etykiet, które ją zawiera.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/prior.py" />
      <source>Give the raster of units as well.</source>
      <translation>Podaj też raster jednostek.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Give the raster that segment wrote, or that lies beside the campaign.</source>
      <translation>Podaj raster zapisany przez segment albo ten, który leży obok kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Give the scene the same models, or forget what was learnt elsewhere.</source>
      <translation>Nadaj scenie te same modele albo zapomnij, czego nauczono się gdzie indziej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>Give the scene's bands their roles, or choose another model.</source>
      <translation>Nadaj kanałom sceny role albo wybierz inny model.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>If it is a container such as HDF, add one of its images to the project.</source>
      <translation>Jeśli to kontener taki jak HDF, dodaj do projektu jeden z jego obrazów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>If your network inspects secure connections, set PIP_CERT to your organisation's certificate file before QGIS starts, or install from a folder of wheels.</source>
      <translation>Jeśli twoja sieć sprawdza bezpieczne połączenia, przed uruchomieniem QGIS ustaw PIP_CERT na plik certyfikatu organizacji albo instaluj z folderu wheeli.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Install Python {0} and choose it in the settings of Mining Mapper.</source>
      <translation>Zainstaluj Pythona {0} i wybierz go w ustawieniach Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Install it with the button in the panel, or with `make environment`.</source>
      <translation>Zainstaluj je przyciskiem w panelu albo przez `make environment`.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Install one from python.org or your system's packages and choose it in the settings of Mining Mapper.</source>
      <translation>Zainstaluj go z python.org lub z pakietów systemu i wybierz w ustawieniach Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Install the current Visual C++ Redistributable (x64) from Microsoft, then repair the environment.</source>
      <translation>Zainstaluj aktualny Visual C++ Redistributable (x64) firmy Microsoft, potem napraw środowisko.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Install the packages</source>
      <translation>Zainstaluj pakiety</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>It must be an object with "schema_version": {0}; docs/taxonomy.md shows one.</source>
      <translation>Musi to być obiekt z "schema_version": {0}; docs/taxonomy.md pokazuje przykład.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>Its codes are {0}.</source>
      <translation>Jej kody to {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/difference.py" />
      <source>Label at least one more unit of the sample.</source>
      <translation>Oznacz co najmniej jedną jednostkę próby więcej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Label something else as well.</source>
      <translation>Oznacz także coś innego.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Label something first.</source>
      <translation>Najpierw coś oznacz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels accepted without a look (column tool: {0}): {1}. They are 255 in the masks, as nothing should be learnt from them.</source>
      <translation>Etykiety przyjęte bez spojrzenia (kolumna tool: {0}): {1}. Mają w maskach 255, bo nie należy się z nich uczyć.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels from other maps or models: {0}. What their licences ask for holds for this set too; name their sources before you pass it on.</source>
      <translation>Etykiety z innych map lub modeli: {0}. Wymogi ich licencji dotyczą też tego zbioru; podaj ich źródła, zanim go przekażesz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels have classes that the taxonomy lacks: {0}; they are 255 in the masks.</source>
      <translation>Etykiety mają klasy, których brakuje w taksonomii: {0}; w maskach są 255.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Labels in no part, as they lie across a border between two: {0}.</source>
      <translation>Etykiety w żadnej części, bo leżą na granicy dwóch: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Labels in no part, as they lie on the audit sample or in the chips around it: {0}. Smaller chips leave more.</source>
      <translation>Etykiety w żadnej części, bo leżą na próbie audytu lub w wycinkach wokół niej: {0}. Mniejsze wycinki zostawią więcej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels left out, as they have no shape: {0}.</source>
      <translation>Etykiety pominięte, bo nie mają kształtu: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels of the audit sample without a weight: {0}. They were answered before their turn, or are of another sample than the one with the most answers.</source>
      <translation>Etykiety próby audytowej bez wagi: {0}. Odpowiedziano na nie przed ich kolejką albo są z innej próby niż ta z największą liczbą odpowiedzi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels of the audit sample, left out as they are for testing only: {0}.</source>
      <translation>Etykiety próby audytu, pominięte, bo służą tylko do testów: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels whose outlines cross themselves, written mended: {0}.</source>
      <translation>Etykiety o obrysach przecinających same siebie, zapisane po naprawie: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Leave audited units out of the answers.</source>
      <translation>Jednostki audytowane zostaw poza odpowiedziami.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>Let another person answer what is asked again.</source>
      <translation>Niech na ponowne pytania odpowie inna osoba.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>List them under "classes".</source>
      <translation>Wypisz je pod "classes".</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Look at the scenes one by one; a sum needs scenes that share no ground.</source>
      <translation>Oglądaj sceny po kolei; suma wymaga scen bez wspólnego terenu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Make an isolated Python</source>
      <translation>Utwórz odizolowanego Pythona</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Make it with segment.</source>
      <translation>Zrób go za pomocą segment.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Make its units.</source>
      <translation>Utwórz jej jednostki.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Make the units in the tab Review.</source>
      <translation>Utwórz jednostki na karcie Przegląd.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Mapped units whose answer names only a broader class: {0}; they count as wrong.</source>
      <translation>Skartowane jednostki, których odpowiedź podaje tylko szerszą klasę: {0}; liczą się jako błędne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/workspace.py" />
      <source>Measuring the units</source>
      <translation>Mierzenie jednostek</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/other_scenes.py" />
      <source>Measuring units of another scene</source>
      <translation>Mierzenie jednostek innej sceny</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Name every class once.</source>
      <translation>Każdą klasę wymień raz.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Name in {0} one class for each output, or the number of outputs as embedding; outputs are [1, outputs], [1, outputs, rows, columns] or [1, tokens, outputs].</source>
      <translation>Nazwij w {0} jedną klasę dla każdego wyjścia albo liczbę wyjść jako embedding; wyjścia to [1, wyjścia], [1, wyjścia, wiersze, kolumny] lub [1, tokeny, wyjścia].</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Name in {0} the roles of the bands that it reads, in its order.</source>
      <translation>Nazwij w {0} role kanałów, które czyta, w jego kolejności.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Neither a campaign nor an image with its units is given.</source>
      <translation>Nie podano ani kampanii, ani obrazu z jednostkami.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>No Python {0}.{1} to {2}.{3} was found on this computer.</source>
      <translation>Na tym komputerze nie znaleziono Pythona od {0}.{1} do {2}.{3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>No answer shows this class there.</source>
      <translation>Żadna odpowiedź nie pokazuje tam tej klasy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>No answer shows this class.</source>
      <translation>Żadna odpowiedź nie pokazuje tej klasy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>No audited unit is in the denominator of this ratio.</source>
      <translation>Żadna audytowana jednostka nie jest w mianowniku tego ilorazu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>No audited unit is it.</source>
      <translation>Żadna jednostka audytu nie jest tej klasy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>No audited unit is mapped as it.</source>
      <translation>Żadna jednostka audytu nie jest tak skartowana.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>No chip can be cut: no image with labels can be read, or all chips cross borders of parts.</source>
      <translation>Nie można wyciąć wycinka: nie da się odczytać obrazu z etykietami albo wszystkie wycinki przecinają granice części.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>No draw was answered.</source>
      <translation>Nie odpowiedziano na żadne losowanie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>No image can be read to size the blocks by; they are a tenth of the land with labels.</source>
      <translation>Nie da się odczytać obrazu, by dobrać wielkość bloków; mają jedną dziesiątą terenu z etykietami.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>No image is given.</source>
      <translation>Nie podano obrazu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>No label is left for {0}: the labels make {1} groups. Choose smaller blocks, or label more places.</source>
      <translation>Nie zostaje etykieta dla {0}: etykiety tworzą {1} grup. Wybierz mniejsze bloki albo oznacz więcej miejsc.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>No label was drawn with a known probability: no area or accuracy can be estimated from this set.</source>
      <translation>Żadnej etykiety nie wylosowano ze znanym prawdopodobieństwem: z tego zbioru nie można oszacować powierzchni ani dokładności.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>No labels are given.</source>
      <translation>Nie podano etykiet.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>No model is given.</source>
      <translation>Nie podano modelu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is in the denominator of this ratio.</source>
      <translation>Żadna jednostka próby nie jest w mianowniku tego ilorazu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is mapped as {0}.</source>
      <translation>Żadnej jednostki próby nie skartowano jako {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is {0} in the reference.</source>
      <translation>Żadna jednostka próby nie jest {0} w danych odniesienia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>No unit of the audit sample was answered.</source>
      <translation>Nie odpowiedziano na żadną jednostkę próby audytowej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No unit of the stratum {0} was sampled.</source>
      <translation>Z warstwy {0} nie pobrano żadnej jednostki.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>No {0} is chosen.</source>
      <translation>Nie wybrano: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>None of {0} shows it ({1}); that is no proof that there is none.</source>
      <translation>Żadna z {0} jej nie pokazuje ({1}); to nie dowód, że jej nie ma.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Nothing was counted.</source>
      <translation>Niczego nie policzono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Nothing was drawn by chance yet; labels at places that somebody chose stand for no land but their own.</source>
      <translation>Niczego jeszcze nie wylosowano; etykiety w miejscach, które ktoś wybrał, nie mówią o innym terenie niż własny.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python in the settings of Mining Mapper.</source>
      <translation>W Debianie i Ubuntu uruchom `sudo apt install python3-venv`; gdzie indziej wybierz innego Pythona w ustawieniach Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python.</source>
      <translation>W Debianie i Ubuntu uruchom `sudo apt install python3-venv`; gdzie indziej wybierz innego Pythona.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>One answered point shows no spread.</source>
      <translation>Jeden punkt z odpowiedzią nie wykazuje rozrzutu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/lure.py" />
      <source>One draw shows no spread.</source>
      <translation>Jedno losowanie nie wykazuje rozrzutu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/difference.py" />
      <source>One labelled unit shows no spread.</source>
      <translation>Jedna oznaczona jednostka nie wykazuje rozrzutu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>One of the dates has no units that could be drawn from.</source>
      <translation>Jedna z dat nie ma jednostek, z których można by losować.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>One of the means is 0.</source>
      <translation>Jedna ze średnich wynosi 0.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Only one unit of the stratum {0} was sampled, which shows no spread.</source>
      <translation>Z warstwy {0} pobrano tylko jedną jednostkę, co nie wykazuje rozrzutu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>Open it in QGIS and cut an image into units first.</source>
      <translation>Otwórz ją w QGIS i najpierw potnij obraz na jednostki.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Open the campaign that the unit belongs to.</source>
      <translation>Otwórz kampanię, do której należy jednostka.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Open the log for the reason, then repair the environment.</source>
      <translation>Otwórz dziennik, by poznać przyczynę, potem napraw środowisko.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Outlines of whole sites and of single features are mixed; see the column delineation.</source>
      <translation>Obrysy całych miejsc i pojedynczych obiektów są pomieszane; zobacz kolumnę delineation.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>People see it differently: with that the standard error is {0}, not {1} {2}.</source>
      <translation>Ludzie widzą to różnie: z tym błąd standardowy to {0}, nie {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Pixels that the quality band calls cloud, shadow or missing are left out.</source>
      <translation>Piksele, które kanał jakości nazywa chmurą, cieniem lub brakiem, są pomijane.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Point at the image, and zoom in.</source>
      <translation>Wskaż obraz i przybliż.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Put the original raster back into the folder of frames; draws hold for those units only.</source>
      <translation>Umieść pierwotny raster z powrotem w folderze jednostek; losowania dotyczą tylko tych jednostek.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Quote it.</source>
      <translation>Ujmij w cudzysłów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Rename one of the two classes.</source>
      <translation>Zmień nazwę jednej z dwóch klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Repair it with the button in the panel, or with `make environment`.</source>
      <translation>Napraw je przyciskiem w panelu albo przez `make environment`.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Repair the environment; if that does not help, choose another Python in the settings.</source>
      <translation>Napraw środowisko; jeśli to nie pomoże, wybierz innego Pythona w ustawieniach.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Restore it from a copy of the campaign.</source>
      <translation>Przywróć go z kopii kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Restore it from a copy of the campaign: draws refer to its units, so it cannot be made anew.</source>
      <translation>Przywróć go z kopii kampanii: losowania odnoszą się do jego jednostek, więc nie może powstać od nowa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>Restore the campaign from a copy.</source>
      <translation>Przywróć kampanię z kopii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>Restore the campaign from a copy; estimates need every audit unit.</source>
      <translation>Przywróć kampanię z kopii; oszacowania potrzebują każdej jednostki audytu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Restore the campaign from a copy; estimates need every draw.</source>
      <translation>Przywróć kampanię z kopii; szacunki potrzebują wszystkich losowań.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Restore the campaign from a copy; the table draws was changed.</source>
      <translation>Przywróć kampanię z kopii; tabelę draws zmieniono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Restore the frame that the draws were made from.</source>
      <translation>Przywróć zbiór jednostek, z którego pochodzą losowania.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>Rows of the table audits were removed, doubled or changed: they are not the sample that was drawn.</source>
      <translation>Wiersze tabeli audits usunięto, zdublowano lub zmieniono: to nie jest wylosowana próba.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Running the model</source>
      <translation>Uruchamianie modelu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample at least one more unit of {0}, or merge the stratum with a similar one.</source>
      <translation>Pobierz co najmniej jedną jednostkę {0} więcej albo połącz warstwę z podobną.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample at least two units of {0}.</source>
      <translation>Pobierz co najmniej dwie jednostki {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample more units where {0} is likely.</source>
      <translation>Pobierz więcej jednostek tam, gdzie {0} jest prawdopodobne.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample more units.</source>
      <translation>Pobierz więcej jednostek.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample units that are mapped as {0}.</source>
      <translation>Pobierz jednostki skartowane jako {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Samples of different units tell the net change alone, not what was gained and lost.</source>
      <translation>Próby różnych jednostek mówią tylko o zmianie netto, nie o tym, co przybyło i ubyło.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save it again from its campaign with this version.</source>
      <translation>Zapisz ją ponownie z jej kampanii w tej wersji.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save it again from its campaign.</source>
      <translation>Zapisz go ponownie z jego kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Save it again.</source>
      <translation>Zapisz ją ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Save it as one file, with all tensors inside.</source>
      <translation>Zapisz go jako jeden plik, ze wszystkimi tensorami w środku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/graph.py" />
      <source>Save it with a version of Mining Mapper that can; answers and features are kept in the campaign.</source>
      <translation>Zapisz go wersją Mining Mapper, która to potrafi; odpowiedzi i cechy zostają w kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save the model again, or restore all its files.</source>
      <translation>Zapisz model ponownie albo przywróć wszystkie jego pliki.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Set HTTPS_PROXY (with user and password if it needs them) before QGIS starts, or install from a folder of wheels.</source>
      <translation>Przed uruchomieniem QGIS ustaw HTTPS_PROXY (z użytkownikiem i hasłem, jeśli trzeba) albo instaluj z folderu wheeli.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Set its parent to {0} where it is part of a mine, else to {1}.</source>
      <translation>Ustaw jej klasę nadrzędną na {0}, gdy jest częścią kopalni, inaczej na {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>Set the roles of their bands, or label some mining on the earlier scene first.</source>
      <translation>Ustaw role ich kanałów albo najpierw oznacz trochę górnictwa na wcześniejszej scenie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Shown by only {0} of {1} ({2}); fewer than {3} do not tell an error.</source>
      <translation>Pokazuje ją tylko {0} z {1} ({2}); mniej niż {3} nie pozwala podać błędu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Simulating the landscape</source>
      <translation>Symulowanie krajobrazu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Some blocks have one answered unit: the error is rather too large.</source>
      <translation>Niektóre bloki mają jedną jednostkę z odpowiedzią: błąd jest raczej zawyżony.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Take along what was learnt on an image of the same sensor with the same roles of bands, or nothing: the campaign's menu forgets what was learnt elsewhere.</source>
      <translation>Weź to, czego nauczono się na obrazie z tego samego sensora z tymi samymi rolami kanałów, albo nic: menu kampanii zapomina, czego nauczono się gdzie indziej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Take it out of its own confused_with.</source>
      <translation>Usuń ją z jej własnego confused_with.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>The answered units are in one block, which shows no spread.</source>
      <translation>Jednostki z odpowiedzią są w jednym bloku, który nie wykazuje rozrzutu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is below zero, with an interval up to {0} {1}.</source>
      <translation>Odpowiedzi jest za mało dla tej powierzchni: dotąd wskazują mniej niż zero, z przedziałem sięgającym {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is below zero.</source>
      <translation>Odpowiedzi jest za mało dla tej powierzchni: dotąd wskazują mniej niż zero.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is more than all land.</source>
      <translation>Odpowiedzi jest za mało dla tej powierzchni: dotąd wskazują więcej niż cały teren.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/applicability.py" />
      <source>The area of applicability needs two classes with at least two answers each.</source>
      <translation>Obszar stosowalności wymaga dwóch klas z co najmniej dwiema odpowiedziami każda.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The area of interest holds no valid pixel of {0}.</source>
      <translation>Obszar zainteresowania nie zawiera ważnego piksela {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The area of interest lies outside {0}.</source>
      <translation>Obszar zainteresowania leży poza {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>The areas do not fit the units of the frame.</source>
      <translation>Powierzchnie nie pasują do jednostek zbioru.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>The audit units came after the map was checked: it is not known what it says of them.</source>
      <translation>Jednostki audytu przybyły po sprawdzeniu mapy: nie wiadomo, co o nich mówi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/acatama.py" />
      <source>The campaign has no audit sample: there are no points for AcATaMa.</source>
      <translation>Kampania nie ma próby audytowej: nie ma punktów dla AcATaMa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>The campaign has no class {0}.</source>
      <translation>Kampania nie ma klasy {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The campaign has no labels yet.</source>
      <translation>Kampania nie ma jeszcze etykiet.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The campaign's coordinate reference system is not known.</source>
      <translation>Układ współrzędnych kampanii nie jest znany.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>The card of {0} cannot be used: {1}.</source>
      <translation>Karty {0} nie można użyć: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>The card of {0} has no {1} of three numbers.</source>
      <translation>Karta {0} nie ma {1} z trzech liczb.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>The checked map names a class which the taxonomy lacks ({0}); its units do not count.</source>
      <translation>Sprawdzona mapa wskazuje klasę, której brak w taksonomii ({0}); jej jednostki się nie liczą.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>The chosen Python does not run: {0}.</source>
      <translation>Wybrany Python nie działa: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>The comparison was stopped.</source>
      <translation>Porównanie zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The computer may be out of memory, or a security program stopped it; close other programs and repair the environment.</source>
      <translation>Komputerowi mogło zabraknąć pamięci albo zatrzymał to program ochronny; zamknij inne programy i napraw środowisko.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The disk is full: the engine's environment could not be written.</source>
      <translation>Dysk jest pełny: środowiska silnika nie udało się zapisać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The disk is too full for the engine's environment: {0} GB are free in {1}, {2} GB are needed.</source>
      <translation>Dysk jest zbyt pełny dla środowiska silnika: {0} GB wolnych w {1}, potrzeba {2} GB.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment cannot be used. {0}</source>
      <translation>Środowiska silnika nie można użyć. {0}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment is in use: {0}.</source>
      <translation>Środowisko silnika jest w użyciu: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment is not installed.</source>
      <translation>Środowisko silnika nie jest zainstalowane.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/context.py" />
      <source>The export was stopped; nothing was written.</source>
      <translation>Eksport zatrzymano; nic nie zapisano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>The field of the class is missing.</source>
      <translation>Brakuje pola klasy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The folder of the engine's environment cannot be written.</source>
      <translation>Nie można zapisać folderu środowiska silnika.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The folder of the engine's environment cannot be written: {0}.</source>
      <translation>Nie można zapisać folderu środowiska silnika: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The folder {0} does not exist.</source>
      <translation>Folder {0} nie istnieje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>The frame {0} has no unit {1}.</source>
      <translation>Zbiór {0} nie ma jednostki {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>The hierarchy of units {0} is damaged.</source>
      <translation>Hierarchia jednostek {0} jest uszkodzona.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>The hierarchy of units {0} is of another kind.</source>
      <translation>Hierarchia jednostek {0} jest innego rodzaju.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>The image has a border of zeros without a nodata value; it is left out.</source>
      <translation>Obraz ma brzeg zer bez wartości nodata; jest on pomijany.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/grid.py" />
      <source>The image has no band {0}.</source>
      <translation>Obraz nie ma kanału {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>The image has one band: units follow its grey values only.</source>
      <translation>Obraz ma jeden kanał: jednostki podążają tylko za odcieniami szarości.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>The image of a frame is not part of the campaign.</source>
      <translation>Obraz zbioru jednostek nie należy do kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>The model {0}, whose outputs are features of this scene, is missing.</source>
      <translation>Brakuje modelu {0}, którego wyjścia są cechami tej sceny.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The network's proxy did not let the download through.</source>
      <translation>Serwer pośredniczący sieci nie przepuścił pobierania.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The package registry could not be reached.</source>
      <translation>Nie udało się połączyć z repozytorium pakietów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The package registry's certificate was refused.</source>
      <translation>Certyfikat repozytorium pakietów odrzucono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The packages were installed but one of them does not load.</source>
      <translation>Pakiety zainstalowano, ale jeden z nich się nie wczytuje.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>The parts are made of {0} groups only; their shares of the classes are rough.</source>
      <translation>Części składają się tylko z {0} grup; ich udziały klas są przybliżone.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The program cannot be started: {0}.</source>
      <translation>Nie można uruchomić programu: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>The raster of units is missing, so it could not be checked that it is the one drawn from.</source>
      <translation>Brak rastra jednostek, więc nie można było sprawdzić, czy to ten, z którego losowano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>The raster of units is not the one that was drawn from: its checksum differs.</source>
      <translation>Raster jednostek nie jest tym, z którego losowano: różni się suma kontrolna.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} cannot be read.</source>
      <translation>Rastra jednostek {0} nie można odczytać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>The raster of units {0} is missing or damaged.</source>
      <translation>Rastra jednostek {0} brakuje albo jest uszkodzony.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} is missing.</source>
      <translation>Brakuje rastra jednostek {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} is not the one that the draws of this campaign were made from.</source>
      <translation>Raster jednostek {0} nie jest tym, z którego pochodzą losowania tej kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} was not made from {1}.</source>
      <translation>Raster jednostek {0} nie powstał z {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>The run of the model was stopped.</source>
      <translation>Działanie modelu zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>The sample alone tells an area beyond what was seen; the nearest possible one is told.</source>
      <translation>Sama próba daje powierzchnię poza tym, co widziano; podano najbliższą możliwą.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/sample.py" />
      <source>The sample scene cannot be written to {0}.</source>
      <translation>Sceny przykładowej nie można zapisać w {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>The scene has no units that could be drawn from.</source>
      <translation>Scena nie ma jednostek, z których można by losować.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <location filename="../../mining_mapper/engine/models/objects.py" />
      <source>The search for objects was stopped.</source>
      <translation>Szukanie obiektów zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/segments.py" />
      <source>The segmentation was stopped.</source>
      <translation>Segmentację zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/foretold.py" />
      <source>The set takes about {0} MB, and the disk has {1} MB left.</source>
      <translation>Zbiór zajmie około {0} MB, a na dysku zostało {1} MB.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>The shape is no polygon.</source>
      <translation>Kształt nie jest wielobokiem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The step “{0}” failed.</source>
      <translation>Krok „{0}” się nie powiódł.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The step “{0}” was killed.</source>
      <translation>Krok „{0}” został przerwany siłą.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/vocabulary.py" />
      <source>The taxonomy has no class {0}.</source>
      <translation>Taksonomia nie ma klasy {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>The training set cannot be written to {0}.</source>
      <translation>Zbioru uczącego nie można zapisać w {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>The two dates show different ground: {0} % of the earlier and {1} % of the later frame are common.</source>
      <translation>Dwie daty pokazują różny teren: wspólne jest {0} % wcześniejszego i {1} % późniejszego zbioru.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>The units cannot be written to {0}.</source>
      <translation>Jednostek nie można zapisać w {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/unit_space.py" />
      <source>The units have no features to learn from.</source>
      <translation>Jednostki nie mają cech, z których można by się uczyć.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>The vocabulary has no class for {0}; they are 255 in the masks.</source>
      <translation>Słownik nie ma klasy dla {0}; w maskach są 255.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/features.py" />
      <source>The work on the features was stopped.</source>
      <translation>Pracę nad cechami zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>The work on the units was stopped.</source>
      <translation>Pracę nad jednostkami zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/server.py" />
      <source>The work was stopped.</source>
      <translation>Pracę zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/candidates.py" />
      <source>There are too few answers to say how far the model can be trusted.</source>
      <translation>Odpowiedzi jest za mało, by powiedzieć, jak dalece można ufać modelowi.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>There are {0}.</source>
      <translation>Są {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/classifier.py" />
      <location filename="../../mining_mapper/engine/learner.py" />
      <source>There is no answer to learn from yet.</source>
      <translation>Nie ma jeszcze odpowiedzi, z której można by się uczyć.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>There is no answer to take along yet.</source>
      <translation>Nie ma jeszcze odpowiedzi do zabrania.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>There is no campaign {0}.</source>
      <translation>Nie ma kampanii {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <location filename="../../mining_mapper/engine/scene.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no file {0}.</source>
      <translation>Nie ma pliku {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>There is no frame of units: no table of features was written.</source>
      <translation>Nie ma zbioru jednostek: nie zapisano tabeli cech.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>There is no mining area whose error could be shared out.</source>
      <translation>Nie ma powierzchni górnictwa, której błąd można by podzielić.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no model {0}.</source>
      <translation>Nie ma modelu {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>There is no option {0}.</source>
      <translation>Nie ma opcji {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no raster of units {0}.</source>
      <translation>Nie ma rastra jednostek {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>There is no searched ground without a label: no background chip was drawn.</source>
      <translation>Nie ma przeszukanego terenu bez etykiety: nie wylosowano wycinka tła.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>There is no strategy {0} with these parameters.</source>
      <translation>Nie ma strategii {0} z tymi parametrami.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>There is no unit {0} in a frame of {1} units.</source>
      <translation>Nie ma jednostki {0} w zbiorze {1} jednostek.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>There is no {0} to split by.</source>
      <translation>Nie ma {0}, według czego można by dzielić.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>There is no {0} {1}.</source>
      <translation>Nie ma {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>There is nothing to segment here.</source>
      <translation>Nie ma tu nic do segmentacji.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>This Linux is older than the engine's packages need.</source>
      <translation>Ten Linux jest starszy, niż wymagają pakiety silnika.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>This Python cannot make environments: its venv or ensurepip module is missing.</source>
      <translation>Ten Python nie potrafi tworzyć środowisk: brakuje mu modułu venv lub ensurepip.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/scene.py" />
      <source>This landscape cannot be simulated.</source>
      <translation>Tego krajobrazu nie można zasymulować.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Tight outlines of a class which the taxonomy lacks ({0}) do not count as known.</source>
      <translation>Ścisłe obrysy klasy, której brak w taksonomii ({0}), nie liczą się jako znane.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Tiles have {0} to {1} pixels a side.</source>
      <translation>Kafle mają bok od {0} do {1} pikseli.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Too few objects: {0}.</source>
      <translation>Za mało obiektów: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Try again; if it happens again, a proxy or mirror changes the files: install from a folder of wheels instead.</source>
      <translation>Spróbuj ponownie; jeśli się powtórzy, pliki zmienia serwer pośredniczący lub lustrzany: instaluj z folderu wheeli.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Unit {0} has the origin {1}, from which nothing may be learnt.</source>
      <translation>Jednostka {0} ma pochodzenie {1}, z którego nie wolno się uczyć.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Units interpreted twice: {0}.</source>
      <translation>Jednostki zinterpretowane dwa razy: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Units left: {0}, fewer than that would take. Answer all of them, or join it with a related class.</source>
      <translation>Pozostałe jednostki: {0}, mniej niż by trzeba. Odpowiedz na wszystkie albo połącz ją z pokrewną klasą.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Units of {0} ha are smaller than {1} pixels of {2}.</source>
      <translation>Jednostki po {0} ha są mniejsze niż {1} pikseli {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/weights.py" />
      <source>Units were digitised between rounds and left the pool, so the drawn labels carry no weights.</source>
      <translation>Między rundami digitalizowano jednostki i wyszły z puli, więc wylosowane etykiety nie niosą wag.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Use a distribution with glibc 2.28 or newer (Debian 10, Ubuntu 18.10, RHEL 8).</source>
      <translation>Użyj dystrybucji z glibc 2.28 lub nowszym (Debian 10, Ubuntu 18.10, RHEL 8).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Use it as features of the units; then the answers teach what its numbers mean.</source>
      <translation>Użyj go jako cech jednostek; wtedy odpowiedzi uczą, co znaczą jego liczby.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Validation and test leave nothing to train with.</source>
      <translation>Walidacja i test nie zostawiają nic do uczenia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Values look {0} too high (processing baseline 04.00 or later): subtracted.</source>
      <translation>Wartości wyglądają na za wysokie o {0} (przetwarzanie 04.00 lub późniejsze): odjęto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Wait until it has finished, or choose another folder.</source>
      <translation>Poczekaj, aż skończy, albo wybierz inny folder.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Wait until it has finished, or close the other QGIS.</source>
      <translation>Poczekaj, aż skończy, albo zamknij drugi QGIS.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Warp it to a north-up grid (Raster &gt; Projections &gt; Warp) and try again.</source>
      <translation>Przekształć go do siatki zwróconej na północ (Raster &gt; Odwzorowania &gt; Zmień odwzorowanie) i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>What the sample tells lies beyond what was seen: there is more of it, or less, than that already.</source>
      <translation>To, co mówi próba, leży poza tym, co widziano: widziano już więcej albo mniej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Windows's C++ runtime is missing or too old for the engine's packages.</source>
      <translation>Biblioteki C++ Windows brakuje albo jest za stara dla pakietów silnika.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>With the last answers mining would be {0} instead of {1} {2}.</source>
      <translation>Z ostatnimi odpowiedziami górnictwo wynosiłoby {0} zamiast {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; a ratio needs both arms to have taken something.</source>
      <translation>Pracuj dalej; iloraz wymaga, by w obu ramionach coś wzięto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; actions are counted while the panel is open.</source>
      <translation>Pracuj dalej; czynności są liczone, gdy panel jest otwarty.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; the number comes when there are enough.</source>
      <translation>Pracuj dalej; liczba pojawi się, gdy będzie ich dość.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write "colour": "#rrggbb".</source>
      <translation>Napisz "colour": "#rrggbb".</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write an array of codes.</source>
      <translation>Napisz tablicę kodów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Write into {0} as class_tokens how many come before those of places, usually 1.</source>
      <translation>Wpisz w {0} jako class_tokens, ile tokenów stoi przed tokenami miejsc, zwykle 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/commands.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Write it as red=3.</source>
      <translation>Napisz to jako red=3.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>Write it as value=CODE; value=CODE.</source>
      <translation>Napisz wartość=KOD; wartość=KOD.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write it as {...}.</source>
      <translation>Napisz ją jako {...}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Write them into {0} beside it: {1}, or embedding in place of classes; see docs/models.md.</source>
      <translation>Zapisz je w {0} obok niego: {1} albo embedding zamiast classes; zobacz docs/models.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>answered draws</source>
      <translation>losowania z odpowiedzią</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>audited units</source>
      <translation>jednostki audytu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>common ground</source>
      <translation>wspólny teren</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>confused_with is an array of codes, mappings an object.</source>
      <translation>confused_with to tablica kodów, mappings to obiekt.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>earlier features</source>
      <translation>wcześniejsze cechy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>earlier image</source>
      <translation>wcześniejszy obraz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>models of both dates</source>
      <translation>modele obu dat</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>units asked on both dates</source>
      <translation>jednostki pytane dla obu dat</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>units asked twice</source>
      <translation>jednostki pytane dwukrotnie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>{0} It has no chips.</source>
      <translation>{0} Nie ma wycinków.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>{0} It has no table of units.</source>
      <translation>{0} Nie ma tabeli jednostek.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/acatama.py" />
      <source>{0} Its sample is not written for AcATaMa.</source>
      <translation>{0} Jej próba nie jest zapisywana dla AcATaMa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>{0} and the earlier image have no band in common.</source>
      <translation>{0} i wcześniejszy obraz nie mają wspólnego kanału.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0} and {1} both show {2} ha, which would count twice.</source>
      <translation>{0} i {1} pokazują oba {2} ha, które liczyłyby się dwa razy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <source>{0} and {1} share no ground that both show.</source>
      <translation>{0} i {1} nie mają wspólnego terenu, który oba pokazują.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} cannot be brought into the CRS {1}.</source>
      <translation>{0} nie da się przenieść do układu {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} cannot be read as an image.</source>
      <translation>{0} nie można odczytać jako obrazu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be read by onnxruntime {1}.</source>
      <translation>{0} nie może odczytać onnxruntime {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>{0} cannot be read or written: {1}.</source>
      <translation>Nie można odczytać lub zapisać {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} cannot be read.</source>
      <translation>{0} nie można odczytać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be run on {1} numbers.</source>
      <translation>{0} nie można uruchomić na {1} liczbach.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be run on {1}.</source>
      <translation>{0} nie można uruchomić na {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>{0} cannot be used as the {1}: it {2}.</source>
      <translation>{0} nie może służyć jako {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <location filename="../../mining_mapper/engine/word_files.py" />
      <source>{0} cannot be written.</source>
      <translation>{0} nie można zapisać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>{0} cannot be {1}{2}{3}.</source>
      <translation>{0} nie może być {1}{2}{3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} cannot make environments: its venv or ensurepip module is missing.</source>
      <translation>{0} nie potrafi tworzyć środowisk: brakuje mu modułu venv lub ensurepip.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} classes do not fit into a mask of bytes.</source>
      <translation>{0} klas nie mieści się w masce bajtów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} comes from an image with other bands: its features are {1}, here they are {2}.</source>
      <translation>{0} pochodzi z obrazu o innych kanałach: jego cechy to {1}, tutaj są {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} does not read one image at a time as float32 [1, bands, rows, columns].</source>
      <translation>{0} nie czyta jednego obrazu naraz jako float32 [1, kanały, wiersze, kolumny].</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} does not say its CRS.</source>
      <translation>{0} nie podaje swojego układu współrzędnych.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} does not say which bands it reads and what its classes are.</source>
      <translation>{0} nie mówi, które kanały czyta i jakie ma klasy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has an unknown property {1}.</source>
      <translation>{0} ma nieznaną właściwość {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no class {1} at the top.</source>
      <translation>{0} nie ma na szczycie klasy {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no classes.</source>
      <translation>{0} nie ma klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no colour.</source>
      <translation>{0} nie ma koloru.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has no coordinate reference system.</source>
      <translation>{0} nie ma układu współrzędnych.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>{0} has no ending that is known.</source>
      <translation>{0} nie ma znanego rozszerzenia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} has no field {1}.</source>
      <translation>{0} nie ma pola {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>{0} has no scene of an earlier date than {1}.</source>
      <translation>{0} nie ma sceny z datą wcześniejszą niż {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>{0} has no scene {1}.</source>
      <translation>{0} nie ma sceny {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no such delineation.</source>
      <translation>{0} nie ma takiego sposobu obrysowania.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0} has no units that could be drawn from.</source>
      <translation>{0} nie ma jednostek, z których można by losować.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>{0} has no units{1}.</source>
      <translation>{0} nie ma jednostek{1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no usable code.</source>
      <translation>{0} nie ma użytecznego kodu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has no valid pixel: all is nodata.</source>
      <translation>{0} nie ma ważnego piksela: wszystko to nodata.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no value.</source>
      <translation>{0} nie ma wartości.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has something other than text in a text field.</source>
      <translation>{0} ma w polu tekstowym coś innego niż tekst.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} has {1} GB; models up to {2} GB are run.</source>
      <translation>{0} ma {1} GB; uruchamia się modele do {2} GB.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has {1} bands, but the role {2} asks for band {3}.</source>
      <translation>{0} ma kanałów: {1}, a rola {2} wymaga kanału {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>{0} has {1} units, not {2}.</source>
      <translation>{0} ma jednostek: {1}, nie {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} holds complex numbers.</source>
      <translation>{0} zawiera liczby zespolone.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>{0} holds no area of interest.</source>
      <translation>{0} nie zawiera obszaru zainteresowania.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} holds no bands.</source>
      <translation>{0} nie zawiera kanałów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} is a 32-bit build; the engine's packages exist for 64 bits only.</source>
      <translation>{0} to wersja 32-bitowa; pakiety silnika istnieją tylko dla 64 bitów.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is damaged or was cut off: its last part cannot be read.</source>
      <translation>{0} jest uszkodzony lub ucięty: nie można odczytać ostatniej części.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is damaged or was cut off: parts of it cannot be read.</source>
      <translation>{0} jest uszkodzony lub ucięty: nie można odczytać jego części.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>{0} is damaged: its answers do not fit its features.</source>
      <translation>{0} jest uszkodzony: jego odpowiedzi nie pasują do cech.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} is no ONNX model, or is damaged.</source>
      <translation>{0} nie jest modelem ONNX albo jest uszkodzony.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>{0} is no campaign, or is damaged.</source>
      <translation>{0} nie jest kampanią albo jest uszkodzony.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} is no memory of a campaign, or is damaged.</source>
      <translation>{0} nie jest pamięcią kampanii albo jest uszkodzony.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>{0} is no raster of units: one band of their numbers, from 1 on, with none left out.</source>
      <translation>{0} nie jest rastrem jednostek: jedno pasmo ich numerów, od 1, bez luk.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>{0} is no text.</source>
      <translation>{0} nie jest tekstem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} is no vector file that can be read.</source>
      <translation>{0} nie jest czytelnym plikiem wektorowym.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not JSON.</source>
      <translation>{0} nie jest plikiem JSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not a taxonomy of version {1}.</source>
      <translation>{0} nie jest taksonomią wersji {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} is not the file that its card vouches for.</source>
      <translation>{0} nie jest plikiem, za który ręczy jego karta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>{0} is not the model whose outputs are features of this scene.</source>
      <translation>{0} nie jest modelem, którego wyjścia są cechami tej sceny.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not written as it should be.</source>
      <translation>{0} nie jest zapisane, jak należy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is rotated against its grid.</source>
      <translation>{0} jest obrócony względem swojej siatki.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>{0} is there already and not empty.</source>
      <translation>{0} już jest i nie jest pusty.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} is too {1} for the engine, which needs Python {2}.</source>
      <translation>{0} jest zbyt {1} dla silnika, który wymaga Pythona {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} keeps its numbers in other files.</source>
      <translation>{0} trzyma swoje liczby w innych plikach.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} knows no class of mining.</source>
      <translation>{0} nie zna żadnej klasy górnictwa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/commands.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} names no role of a band.</source>
      <translation>{0} nie nazywa roli kanału.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} needs operators that are not part of ONNX: {1}.</source>
      <translation>{0} wymaga operatorów spoza ONNX: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} of {1} searched areas are 255 and no background: not all classes of mining among the labels were searched for there. Search with them on the digit keys, or for mining as a whole.</source>
      <translation>{0} z {1} przeszukanych obszarów ma 255 i nie jest tłem: nie szukano tam wszystkich klas górnictwa spośród etykiet. Szukaj z nimi na klawiszach cyfr albo górnictwa jako całości.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>{0} reads bands that {1} lacks: {2}.</source>
      <translation>{0} czyta kanały, których brakuje {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads tiles of {1} pixels.</source>
      <translation>{0} czyta kafle po {1} pikseli.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads tiles of {1} x {2} pixels.</source>
      <translation>{0} czyta kafle {1} x {2} pikseli.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads {1} bands, but its card names {2}: {3}.</source>
      <translation>{0} czyta kanały: {1}, a jego karta wymienia {2}: {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns an embedding, which by itself says nothing of mining.</source>
      <translation>{0} zwraca osadzenie, które samo nic nie mówi o górnictwie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1} tokens, {2} of them before those of places: the rest is no square.</source>
      <translation>{0} zwraca {1} tokenów, w tym {2} przed tokenami miejsc: reszta nie jest kwadratem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1} x {2} pixels of a tile of {3}.</source>
      <translation>{0} zwraca {1} x {2} pikseli z kafla {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1}, but its card names {2} classes or channels.</source>
      <translation>{0} zwraca {1}, a jego karta wymienia klasy lub kanały: {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>{0} sees {1} objects in {2}, more than {3}.</source>
      <translation>{0} widzi obiekty: {1} w {2}, więcej niż {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} shows nothing: every pixel has the same value.</source>
      <translation>{0} nic nie pokazuje: wszystkie piksele mają tę samą wartość.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was fitted to what other models say of the units, which are not in use here: {1}.</source>
      <translation>{0} dopasowano do tego, co o jednostkach mówią inne modele, tu nieużywane: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} was learnt with other models beside the bands than this scene has.</source>
      <translation>{0} nauczono z innymi modelami obok kanałów niż w tej scenie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was made for an image with other bands: the {1} differ.</source>
      <translation>{0} powstał dla obrazu o innych kanałach: różnią się {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was not saved from a campaign.</source>
      <translation>{0} nie zapisano z kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was saved by another version, whose features are not comparable.</source>
      <translation>{0} zapisała inna wersja, której cech nie da się porównać.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was saved by another version.</source>
      <translation>{0} zapisała inna wersja.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/prior.py" />
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>{0} was saved from a campaign: it reads features of units, not pixels.</source>
      <translation>{0} zapisano z kampanii: czyta cechy jednostek, nie piksele.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>{0} would have {1} places for chips, more than {2}.</source>
      <translation>{0} miałby {1} miejsc na wycinki, więcej niż {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>{0} {1} were known when rounds were drawn, but their outlines changed since.</source>
      <translation>{0} {1} było znane, gdy losowano rundy, ale obrysy od tego czasu się zmieniły.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} {1}; add it before you pass the set on.</source>
      <translation>{0} {1}; dodaj to, zanim przekażesz zbiór dalej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/graph.py" />
      <source>{0}, a part of the learner, cannot be written as ONNX.</source>
      <translation>{0}, części ucznia, nie można zapisać jako ONNX.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: "active" is not written as it should be.</source>
      <translation>{0}: "active" nie jest zapisane, jak należy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: an active class stands twice.</source>
      <translation>{0}: klasa aktywna występuje dwa razy.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is confused with itself.</source>
      <translation>{0}: klasa {1} jest mylona sama ze sobą.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is its own ancestor.</source>
      <translation>{0}: klasa {1} jest nadrzędna wobec siebie samej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is neither under {2} nor under {3}.</source>
      <translation>{0}: klasa {1} nie jest ani pod {2}, ani pod {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is not an object.</source>
      <translation>{0}: klasa {1} nie jest obiektem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} names {2}, which is not in the file.</source>
      <translation>{0}: klasa {1} wymienia {2}, którego nie ma w pliku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: the active class {1} is not in the taxonomy.</source>
      <translation>{0}: aktywnej klasy {1} nie ma w taksonomii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: the code {1} stands twice.</source>
      <translation>{0}: kod {1} występuje dwa razy.</translation>
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
      <translation>{0}: {1} i {2} mają tę samą wartość {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: {1} classes are active, but there are nine digit keys.</source>
      <translation>{0}: aktywnych klas jest {1}, a klawiszy cyfr dziewięć.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>“{0}” does not say which class a value is.</source>
      <translation>„{0}” nie mówi, jakiej klasy jest wartość.</translation>
    </message>
  </context>
  <context>
    <name>SiteImportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>All files</source>
      <translation>Wszystkie pliki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Around it</source>
      <translation>Wokół</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Choose a file.</source>
      <translation>Wybierz plik.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Commodity</source>
      <translation>Kopalina</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Coordinates</source>
      <translation>Współrzędne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>File</source>
      <translation>Plik</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>First rows</source>
      <translation>Pierwsze wiersze</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>How far around a place belongs to the site, on the ground</source>
      <translation>Jak daleko wokół punktu teren należy do miejsca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Import</source>
      <translation>Importuj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Import sites</source>
      <translation>Importuj miejsca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Latitude or y</source>
      <translation>Szerokość lub y</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Layer</source>
      <translation>Warstwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Leave out what is a site already</source>
      <translation>Pomiń to, co już jest miejscem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Longitude or x</source>
      <translation>Długość lub x</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Name</source>
      <translation>Nazwa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Reading the file: %d %%</source>
      <translation>Odczyt pliku: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Row</source>
      <translation>Wiersz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Rows that cannot be used: %(n)d (%(which)s)</source>
      <translation>Wiersze, których nie można użyć: %(n)d (%(which)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Rows with a place: %(n)d.</source>
      <translation>Wiersze z położeniem: %(n)d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Sites</source>
      <translation>Miejsca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Status</source>
      <translation>Stan kopalni</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>The file holds more than one layer; this one is imported</source>
      <translation>Plik zawiera więcej niż jedną warstwę; ta zostanie zaimportowana</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Well-known text</source>
      <translation>Well-known text</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>none</source>
      <translation>brak</translation>
    </message>
  </context>
  <context>
    <name>SitesTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>A note on the site; kept when you leave the field, Enter goes back to the map</source>
      <translation>Notatka o miejscu; zachowana po opuszczeniu pola, Enter wraca do mapy</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Add sites</source>
      <translation>Dodaj miejsca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Add sites, or mark ground as searched</source>
      <translation>Dodaj miejsca albo oznacz teren jako przeszukany</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>All mining of the site is drawn; its ground was searched</source>
      <translation>Całe górnictwo miejsca jest narysowane; jego teren przeszukano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>All states</source>
      <translation>Wszystkie stany</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Cells of a grid…</source>
      <translation>Oczka siatki…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Zrób ponownie to, co ostatnio cofnięto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Done</source>
      <translation>Gotowe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Give the site back to the list</source>
      <translation>Oddaj miejsce na listę</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Go to the next site that nobody has finished (%s)</source>
      <translation>Przejdź do następnego miejsca, którego nikt nie skończył (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Hold</source>
      <translation>Zajmij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Import sites…</source>
      <translation>Importuj miejsca…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>It is a mine, but its extent cannot be told here</source>
      <translation>To kopalnia, ale jej zasięgu nie da się tu określić</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Next unfinished (%s)</source>
      <translation>Następne nieskończone (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>No mining here; the ground was searched</source>
      <translation>Nie ma tu górnictwa; teren przeszukano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>No sites yet. A site is a place to look at: a mine of a register, a point of OpenStreetMap, or a cell of a grid. Finishing one records that its ground was searched, without which no label means no mine.</source>
      <translation>Nie ma jeszcze miejsc. Miejsce to coś do obejrzenia: kopalnia z rejestru, punkt OpenStreetMap albo oczko siatki. Ukończenie zapisuje, że jego teren przeszukano; bez tego brak etykiety nie znaczy, że nie ma kopalni.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Note</source>
      <translation>Notatka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Nothing found</source>
      <translation>Nic nie znaleziono</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Redo</source>
      <translation>Ponów</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Release</source>
      <translation>Zwolnij</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Search</source>
      <translation>Wyszukiwanie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Search…</source>
      <translation>Szukaj…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Show only sites in which this text occurs</source>
      <translation>Pokaż tylko miejsca, w których występuje ten tekst</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Show only sites of one state</source>
      <translation>Pokaż tylko miejsca w jednym stanie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>State</source>
      <translation>Stan</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Take the last action back</source>
      <translation>Cofnij ostatnią czynność</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Take the site, so that nobody else begins it</source>
      <translation>Zajmij miejsce, by nikt inny go nie zaczął</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>The selected polygon was searched</source>
      <translation>Zaznaczony wielobok przeszukano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Unclear extent</source>
      <translation>Niejasny zasięg</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
  </context>
  <context>
    <name>Siting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>%(who)s: %(n)d in %(time)s</source>
      <translation>%(who)s: %(n)d w %(time)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>All sites are finished.</source>
      <translation>Wszystkie miejsca są ukończone.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Cells of a grid</source>
      <translation>Oczka siatki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Cells that are sites now: %d.</source>
      <translation>Komórki, które są teraz miejscami: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No other site waits.</source>
      <translation>Żadne inne miejsce nie czeka.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No polygon is selected.</source>
      <translation>Nie zaznaczono wieloboku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No site that this scene shows waits; outside of it lie %d.</source>
      <translation>Żadne miejsce widoczne na tej scenie nie czeka; poza nią: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>None of the rows that are shown waits; others that wait: %d. Empty the search.</source>
      <translation>Żaden z pokazanych wierszy nie czeka; inne, które czekają: %d. Wyczyść wyszukiwanie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Other people work on the sites that are left: %d.</source>
      <translation>Inne osoby pracują nad pozostałymi miejscami: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Outside of this scene: %d; they are in the list, marked.</source>
      <translation>Poza tą sceną: %d; są na liście, oznaczone.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Select one or more polygons of the layer that is current in the layer tree.</source>
      <translation>Zaznacz jeden lub więcej wieloboków warstwy bieżącej w drzewie warstw.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Side of a cell in metres</source>
      <translation>Bok oczka w metrach</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Sites added: %(added)d; there already: %(known)d; rows without a usable place: %(bad)d.</source>
      <translation>Dodane miejsca: %(added)d; już obecne: %(known)d; wiersze bez użytecznego położenia: %(bad)d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>The ground of the selected polygons counts as searched now.</source>
      <translation>Teren zaznaczonych wieloboków liczy się teraz jako przeszukany.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>The polygons cannot be brought into the CRS of the campaign.</source>
      <translation>Wieloboków nie można przenieść do układu współrzędnych kampanii.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>labels inside: %d</source>
      <translation>etykiety wewnątrz: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>sites finished: %(done)d of %(all)d</source>
      <translation>ukończone miejsca: %(done)d z %(all)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>“%(name)s” lies outside the image or the area of interest of this scene: nothing can be searched there. Choose the scene that shows it; %(key)s goes on to the next site inside.</source>
      <translation>„%(name)s” leży poza obrazem lub obszarem zainteresowania tej sceny: nic nie można tam przeszukać. Wybierz scenę, która je pokazuje; %(key)s przechodzi do następnego miejsca wewnątrz.</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Blind, the model's regions are hidden: the switch is in the tab Review.</source>
      <translation>W ciemno regiony modelu są ukryte: przełącznik jest na karcie Przegląd.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Choose segmentation model…</source>
      <translation>Wybierz model segmentacji…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Choose the files of a segmentation model first.</source>
      <translation>Najpierw wybierz pliki modelu segmentacji.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>It runs the model.</source>
      <translation>To on uruchamia model.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>No image is visible on the map.</source>
      <translation>Na mapie nie widać obrazu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Take objects from here (%s goes on to the next)</source>
      <translation>Bierz obiekty stąd (%s przechodzi do następnego)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The engine is not installed yet.</source>
      <translation>Silnik nie jest jeszcze zainstalowany.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The model has learnt nothing here yet: answer a round in the tab Review.</source>
      <translation>Model niczego się tu jeszcze nie nauczył: odpowiedz na rundę na karcie Przegląd.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The model's help is withheld here by lot.</source>
      <translation>Pomoc modelu wstrzymano tu losem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The units are not built yet: tab Review.</source>
      <translation>Jednostek jeszcze nie utworzono: karta Przegląd.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Two files in ONNX, encoder and decoder, of a model like Segment Anything</source>
      <translation>Dwa pliki ONNX, koder i dekoder, modelu takiego jak Segment Anything</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>regions that the model is confident of</source>
      <translation>regiony, których model jest pewny</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>segmentation model</source>
      <translation>model segmentacji</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>the map as on the screen</source>
      <translation>mapa taka jak na ekranie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>units of the scene</source>
      <translation>jednostki sceny</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>A simulated quarry landscape with its classes ready to label. Nothing to download.</source>
      <translation>Symulowany krajobraz kamieniołomów z klasami gotowymi do etykietowania. Nic do pobrania.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Begin with an image of your project: its date, sensor and bands are guessed for you.</source>
      <translation>Zacznij od obrazu ze swojego projektu: data, sensor i kanały zostaną odgadnięte.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Go on where you stopped. A project that holds a campaign opens it by itself.</source>
      <translation>Kontynuuj tam, gdzie praca stanęła. Projekt z kampanią otwiera ją sam.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Label mining land use with few answers</source>
      <translation>Etykietuj użytkowanie górnicze terenu kilkoma odpowiedziami</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>New campaign</source>
      <translation>Nowa kampania</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>New campaign…</source>
      <translation>Nowa kampania…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Open campaign</source>
      <translation>Otwórz kampanię</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Open campaign…</source>
      <translation>Otwórz kampanię…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Progress</source>
      <translation>Postęp</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>The image is cut into units. You answer what some of them are, one key each; the model learns which ones to ask about next.</source>
      <translation>Obraz jest cięty na jednostki. Odpowiadasz, czym są niektóre z nich, po jednym klawiszu; model uczy się, o które pytać dalej.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Try the sample</source>
      <translation>Wypróbuj przykład</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>What learns from answers, the engine, is not installed yet.</source>
      <translation>To, co uczy się z odpowiedzi, czyli silnik, nie jest jeszcze zainstalowane.</translation>
    </message>
  </context>
  <context>
    <name>StickyRow</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>1 guess</source>
      <translation>1 przypuszczenie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>2 likely</source>
      <translation>2 prawdopodobne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>3 sure</source>
      <translation>3 pewne</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>4 known</source>
      <translation>4 znane</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Confidence</source>
      <translation>Pewność</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Delineation</source>
      <translation>Obrysowanie</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>How sure you are: a guess, likely, sure, or known from another source (%s)</source>
      <translation>Jak bardzo masz pewność: przypuszczenie, prawdopodobne, pewne albo znane z innego źródła (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Rule of the outline: tight follows the feature itself, envelope takes the whole site (%s)</source>
      <translation>Reguła obrysu: ścisły podąża za samym obiektem, otoczka obejmuje całe miejsce (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>State of the mine, given to every next label until you change it (%s)</source>
      <translation>Stan kopalni, nadawany każdej następnej etykiecie, aż go zmienisz (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Status</source>
      <translation>Stan kopalni</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>envelope</source>
      <translation>otoczka</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>tight</source>
      <translation>ścisły</translation>
    </message>
  </context>
  <context>
    <name>TakingAlong</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s guides the first draws, until ten units of two classes are answered.</source>
      <translation>%s kieruje pierwszymi losowaniami, aż będą odpowiedzi na dziesięć jednostek dwóch klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s guides the first draws, until two classes are answered.</source>
      <translation>%s kieruje pierwszymi losowaniami, aż będą odpowiedzi dwóch klas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s was not taken: the campaign was closed before it was compared.</source>
      <translation>%s nie został użyty: kampanię zamknięto przed porównaniem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Begin with what was learnt elsewhere</source>
      <translation>Zacznij od tego, czego nauczono się gdzie indziej</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Comparing %s with the units of the scene…</source>
      <translation>Porównywanie %s z jednostkami sceny…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>It runs the models.</source>
      <translation>To on uruchamia modele.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Learnt (*.npz)</source>
      <translation>Nauczone (*.npz)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Model (ONNX) (*.onnx)</source>
      <translation>Model (ONNX) (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Save what was learnt</source>
      <translation>Zapisz to, czego się nauczono</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>The engine is not installed yet.</source>
      <translation>Silnik nie jest jeszcze zainstalowany.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>What was learnt (answers: %(answers)d) was saved to %(path)s.</source>
      <translation>To, czego się nauczono (odpowiedzi: %(answers)d), zapisano w %(path)s.</translation>
    </message>
  </context>
  <context>
    <name>Taxonomy</name>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A heap or a dam, not a hole.</source>
      <translation>Zwał lub grobla, nie dół.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A hole or a worked face, not a heap.</source>
      <translation>Dół lub ściana wyrobiska, nie zwał.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A jumble of irregular mud flats and ponds of many colours along a stream; no benches; tents, an airstrip near.</source>
      <translation>Plątanina nieregularnych łach błota i wielobarwnych sadzawek wzdłuż strumienia; bez pięter; namioty, lądowisko w pobliżu.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Advancing linear cut for coal, phosphate or bauxite.</source>
      <translation>Postępujące liniowe wkopy za węglem, fosforytem lub boksytem.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Any mining feature above ground, where nothing closer can be said; an envelope around a whole site is allowed.</source>
      <translation>Dowolny obiekt górniczy na powierzchni, gdy nie da się powiedzieć nic dokładniejszego; dozwolona otoczka wokół całego miejsca.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Anything else; the answer of the key N.</source>
      <translation>Wszystko inne; odpowiedź klawisza N.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Aquaculture and ponds of farms.</source>
      <translation>Akwakultura i stawy gospodarstw.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Artisanal or alluvial workings</source>
      <translation>Wyrobiska rzemieślnicze lub aluwialne</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare natural ground and desert pavement.</source>
      <translation>Naturalnie odsłonięty grunt i bruk pustynny.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare rock</source>
      <translation>Naga skała</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare soil</source>
      <translation>Naga gleba</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare, worked ground with roads and structures of a mine around it.</source>
      <translation>Odsłonięty, przekształcony teren z drogami i budowlami kopalni wokół.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Berth, tanks or rail yard; no pit or dump near.</source>
      <translation>Nabrzeże, zbiorniki lub stacja rozrządowa; bez wyrobiska i zwałowiska w pobliżu.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Blown or washed sand.</source>
      <translation>Piasek nawiany lub naniesiony wodą.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bright angular faces, few benches, cones of stock, close to roads and towns.</source>
      <translation>Jasne, kanciaste ściany, mało pięter, stożki urobku, blisko dróg i miast.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bright parallel stripes.</source>
      <translation>Jasne równoległe pasy.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Brine ponds of a mine</source>
      <translation>Stawy solankowe kopalni</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Buildings, yards and roads of a mine.</source>
      <translation>Budynki, place i drogi kopalni.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Built-up land.</source>
      <translation>Teren zabudowany.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cells with soil cover, trucks, near a town.</source>
      <translation>Kwatery przykryte ziemią, ciężarówki, blisko miasta.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cleared for mining</source>
      <translation>Oczyszczone pod górnictwo</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Closely packed regular grid among fields.</source>
      <translation>Ciasna, regularna siatka wśród pól.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cones or long piles fed by a conveyor, arcs of a stacker.</source>
      <translation>Stożki lub długie pryzmy zasilane przenośnikiem, łuki zwałowarki.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Construction site</source>
      <translation>Plac budowy</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Conveyors, sheds, round thickeners, tanks, a crusher.</source>
      <translation>Przenośniki, hale, okrągłe zagęszczacze, zbiorniki, kruszarka.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cover over crops.</source>
      <translation>Osłona nad uprawami.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Crushed ore stacked on a liner and irrigated.</source>
      <translation>Pokruszona ruda ułożona na folii i zraszana.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dam wall of the facility.</source>
      <translation>Zapora składowiska.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dark lobes or red-brown cells next to a plant.</source>
      <translation>Ciemne płaty lub czerwonobrunatne kwatery obok zakładu.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dark regular rows.</source>
      <translation>Ciemne regularne rzędy.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Decant pond</source>
      <translation>Staw nadosadowy</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Drill pads, trenches and test pits.</source>
      <translation>Place wiertnicze, rowy i szybiki poszukiwawcze.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dry residue of a smelter or refinery.</source>
      <translation>Suchy odpad huty lub rafinerii.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Earthworks of a building site.</source>
      <translation>Roboty ziemne na budowie.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Even width of ten to thirty metres, joins pit, dump and plant.</source>
      <translation>Równa szerokość od dziesięciu do trzydziestu metrów, łączy wyrobisko, zwałowisko i zakład.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Excavation with benches, its idle parts included while they can still be recognised; where waste was tipped back, that part is a waste rock dump.</source>
      <translation>Wyrobisko z piętrami, wraz z nieczynnymi częściami, dopóki dają się rozpoznać; gdzie zwałowano z powrotem, ta część jest zwałowiskiem.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Exploration</source>
      <translation>Poszukiwania</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Exposed dry tailings.</source>
      <translation>Odsłonięte suche odpady flotacyjne.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Extraction</source>
      <translation>Wydobycie</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Extraction of stone, sand, gravel or clay; usually without tailings.</source>
      <translation>Wydobycie kamienia, piasku, żwiru lub gliny; zwykle bez odpadów flotacyjnych.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Facilities or camp</source>
      <translation>Zaplecze lub obóz</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fallow or ploughed field</source>
      <translation>Ugór lub zaorane pole</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Farmland without crop on the date.</source>
      <translation>Pole bez uprawy w danym dniu.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fish or farm pond</source>
      <translation>Staw rybny lub gospodarski</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Flat top, lobed toe, faces at the angle of repose, tip line with trucks, coarse texture.</source>
      <translation>Płaski wierzch, płatowa podstawa, skarpy pod kątem usypu, linia zsypu z wozidłami, gruba tekstura.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Follows the channel, tapers, changes with the season.</source>
      <translation>Idzie za korytem, zwęża się, zmienia się z porą roku.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Follows the strata, drainage intact, no benches.</source>
      <translation>Idzie za warstwami, nienaruszony odpływ, bez pięter.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Forest cut for other ends.</source>
      <translation>Las wycięty w innym celu.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Free water on tailings.</source>
      <translation>Wolna woda na odpadach.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fresh clearing</source>
      <translation>Świeży wyrąb</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Freshly bare, straight advancing edge against a pit.</source>
      <translation>Świeżo odsłonięte, prosta krawędź postępująca przy wyrobisku.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>From the primary crusher to the thickeners.</source>
      <translation>Od kruszarki wstępnej po zagęszczacze.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Glacier, its snow and its debris.</source>
      <translation>Lodowiec, jego śnieg i rumosz.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Green, turquoise or rust water without inlet or outlet.</source>
      <translation>Woda zielona, turkusowa lub rdzawa bez dopływu i odpływu.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Greenhouse or plastic cover</source>
      <translation>Szklarnia lub osłona foliowa</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Grid of pads with branching tracks and no dump.</source>
      <translation>Siatka placów z rozgałęzionymi drogami, bez zwałowiska.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Grid of streets, small roofs.</source>
      <translation>Siatka ulic, małe dachy.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ground before or after mining.</source>
      <translation>Teren przed górnictwem lub po nim.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ground that is or was dug for minerals.</source>
      <translation>Teren, w którym kopie się lub kopano za kopalinami.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Haul road, conveyor, rail or pipeline</source>
      <translation>Droga transportowa, przenośnik, kolej lub rurociąg</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Heap leach pad</source>
      <translation>Hałda ługowania</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Herringbone or rectangle, logs, no water.</source>
      <translation>Jodełka lub prostokąt, kłody, bez wody.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>High up, changes with the season.</source>
      <translation>Wysoko, zmienia się z porą roku.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Impounded slurry of processed ore with its wall, beach and pond.</source>
      <translation>Spiętrzona zawiesina przerobionej rudy z zaporą, plażą i stawem.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Infrastructure</source>
      <translation>Infrastruktura</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Inlet and outlet, circles of aeration.</source>
      <translation>Dopływ i odpływ, kręgi napowietrzania.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lake, wetland or coast</source>
      <translation>Jezioro, mokradło lub wybrzeże</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Landfill or scrap yard</source>
      <translation>Składowisko śmieci lub złomowisko</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Landslide or scree</source>
      <translation>Osuwisko lub piarg</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Large regular ponds that grade from blue over green to white.</source>
      <translation>Duże regularne stawy, od niebieskiego przez zielony do białego.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lava or burnt land</source>
      <translation>Lawa lub pogorzelisko</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lined or earthen pond for process water, sediment or evaporation.</source>
      <translation>Wyłożony lub ziemny staw na wodę technologiczną, osad lub odparowanie.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lobes with natural levees, or dark patches.</source>
      <translation>Płaty z naturalnymi wałami albo ciemne plamy.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Long and even, passes the mine by.</source>
      <translation>Długa i równa, mija kopalnię.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Long, narrow, stepped where it was raised.</source>
      <translation>Długa, wąska, schodkowa tam, gdzie ją podwyższano.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Made ground without ore or waste.</source>
      <translation>Teren urządzony bez rudy i odpadów.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Made water bodies of others.</source>
      <translation>Sztuczne zbiorniki wodne innych.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mine water</source>
      <translation>Woda kopalniana</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <source>Mining</source>
      <translation>Górnictwo</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <source>Mining / other</source>
      <translation>Górnictwo / inne</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mining land use</source>
      <translation>Górnicze użytkowanie terenu</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mining, unspecified</source>
      <translation>Górnictwo, bliżej nieokreślone</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Municipal or industrial waste.</source>
      <translation>Odpady komunalne lub przemysłowe.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Natural shore, an outlet.</source>
      <translation>Naturalny brzeg, odpływ.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Natural water and its shore.</source>
      <translation>Naturalna woda i jej brzeg.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>No sign of a mine.</source>
      <translation>Brak oznak kopalni.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Not mining, unspecified</source>
      <translation>Nie górnictwo, bliżej nieokreślone</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Open pit</source>
      <translation>Kopalnia odkrywkowa</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ore or product kept for a while.</source>
      <translation>Ruda lub produkt składowane przez pewien czas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Other industry or port</source>
      <translation>Inny przemysł lub port</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Outcrop and bedrock.</source>
      <translation>Odsłonięcie i lita skała.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Outline of an embankment, smooth fine beach, decant pond, fans at the spigots, no outflow, unnatural colour.</source>
      <translation>Obrys zapory, gładka drobna plaża, staw nadosadowy, stożki przy wylotach, bez odpływu, nienaturalna barwa.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Parallel cut and spoil ridges, a dark line along the seam.</source>
      <translation>Równoległe grzbiety wkopu i nadkładu, ciemna linia wzdłuż pokładu.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Photovoltaic panels.</source>
      <translation>Panele fotowoltaiczne.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Pit lake</source>
      <translation>Jezioro w wyrobisku</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Playa or salt pan.</source>
      <translation>Playa lub panwia solna.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Process or sediment pond</source>
      <translation>Staw technologiczny lub osadowy</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Processing</source>
      <translation>Przeróbka</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Processing plant</source>
      <translation>Zakład przeróbczy</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Quarry or gravel pit</source>
      <translation>Kamieniołom lub żwirownia</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Reclaimed ground that can still be recognised.</source>
      <translation>Teren zrekultywowany, który daje się jeszcze rozpoznać.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Rectangular lifts, dark edge of the liner, fine regular texture, solution ponds beside it.</source>
      <translation>Prostokątne warstwy, ciemny brzeg folii, drobna regularna tekstura, obok stawy z roztworem.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Rehabilitated mine land</source>
      <translation>Zrekultywowany teren górniczy</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ripples, in line with coast or wind.</source>
      <translation>Zmarszczki, zgodne z brzegiem lub wiatrem.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Road, airstrip or railway</source>
      <translation>Droga, lądowisko lub kolej</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Salt flat</source>
      <translation>Solnisko</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Salt works, reservoir or wastewater</source>
      <translation>Warzelnia soli, zbiornik lub oczyszczalnia</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sand dune or beach</source>
      <translation>Wydma lub plaża piaszczysta</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sandbar or dry riverbed</source>
      <translation>Łacha piasku lub suche koryto</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Scar of a slope failure or erosion.</source>
      <translation>Blizna osuwiska lub erozji.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Scarp at the head, run-out below it.</source>
      <translation>Skarpa u góry, jęzor poniżej.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sediment of a river.</source>
      <translation>Osad rzeki.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shadow of a headframe, a small dump and a conveyor beside it.</source>
      <translation>Cień wieży szybowej, małe zwałowisko i przenośnik obok.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shaft, headframe, adit, vent or subsidence at the surface.</source>
      <translation>Szyb, wieża szybowa, sztolnia, szyb wentylacyjny lub zapadlisko na powierzchni.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shape of a field, green in another season.</source>
      <translation>Kształt pola, zielone w innej porze roku.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Short-lived, foundations, near a town.</source>
      <translation>Krótkotrwały, fundamenty, blisko miasta.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Signs of a mine without workings.</source>
      <translation>Oznaki kopalni bez wyrobisk.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Slag, ash or red mud</source>
      <translation>Żużel, popiół lub czerwony szlam</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small pits, ponds, sluices and dredge tails, mostly along channels.</source>
      <translation>Małe doły, sadzawki, płuczki i zwały pogłębiarek, głównie wzdłuż koryt.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small roofs and vehicles beside the workings.</source>
      <translation>Małe dachy i pojazdy obok wyrobisk.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small, geometric, one colour, near a plant or a pad.</source>
      <translation>Mały, geometryczny, jednobarwny, przy zakładzie lub hałdzie.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Smoothed terraces, planting along contours or in a grid.</source>
      <translation>Wygładzone tarasy, nasadzenia wzdłuż poziomic lub w siatce.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Snow, ice or moraine</source>
      <translation>Śnieg, lód lub morena</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Soft edges, no ramp leads to it.</source>
      <translation>Miękkie brzegi, nie prowadzi do niego żadna pochylnia.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Solar evaporation of lithium, potash or salt brine on a mine.</source>
      <translation>Odparowywanie słoneczne solanki litowej, potasowej lub solnej w kopalni.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Solar farm</source>
      <translation>Farma fotowoltaiczna</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Spare parts and equipment in the open; ore is a stockpile instead.</source>
      <translation>Części i sprzęt na otwartym powietrzu; ruda to skład urobku.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Speckled, ordered objects on a bare pad.</source>
      <translation>Nakrapiane, uporządkowane obiekty na odsłoniętym placu.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Standing water in a former pit or quarry.</source>
      <translation>Woda stojąca w dawnym wyrobisku lub kamieniołomie.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Steep rim, benches that run under the water.</source>
      <translation>Stroma krawędź, piętra schodzące pod wodę.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stepped concentric benches, shadow on the inner side, spiral haul ramp, sometimes water on the floor.</source>
      <translation>Schodkowe koncentryczne piętra, cień po wewnętrznej stronie, spiralna pochylnia, czasem woda na dnie.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stockpile</source>
      <translation>Skład urobku</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stockyard</source>
      <translation>Plac składowy</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Strip mine panel</source>
      <translation>Pole eksploatacji pasowej</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Structures joined by conveyors.</source>
      <translation>Budowle połączone przenośnikami.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings beach</source>
      <translation>Plaża odpadów flotacyjnych</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings embankment</source>
      <translation>Zapora odpadów flotacyjnych</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings storage facility</source>
      <translation>Składowisko odpadów flotacyjnych</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Topsoil removed next to workings.</source>
      <translation>Zdjęta gleba obok wyrobisk.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Town or village</source>
      <translation>Miasto lub wieś</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transitional</source>
      <translation>Przejściowe</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transport line of others.</source>
      <translation>Linia transportowa innych.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transport lines of the mine.</source>
      <translation>Linie transportowe kopalni.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Unprocessed rock and overburden in heaps or terraces, in the pit as well.</source>
      <translation>Nieprzerobiona skała i nadkład w zwałach lub tarasach, także w wyrobisku.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Very large, polygonal cracks, no walls.</source>
      <translation>Bardzo duże, wieloboczne spękania, bez wałów.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Very smooth, bright or grey, grading like a fan.</source>
      <translation>Bardzo gładka, jasna lub szara, o spadku jak stożek.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Volcanic ground or a burn scar.</source>
      <translation>Teren wulkaniczny lub blizna pożaru.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Waste and residue</source>
      <translation>Skała płonna i odpady</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Waste rock dump</source>
      <translation>Zwałowisko skały płonnej</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Water that a mine made or uses.</source>
      <translation>Woda, którą kopalnia stworzyła lub której używa.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Water with geometric or worked shores.</source>
      <translation>Woda o geometrycznych lub uformowanych brzegach.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>What was moved or left over, kept on the ground.</source>
      <translation>To, co przemieszczono lub co zostało, trzymane na terenie.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Where ore is crushed, concentrated or stored.</source>
      <translation>Gdzie rudę kruszy się, wzbogaca lub składuje.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Works of an underground mine</source>
      <translation>Obiekty kopalni podziemnej</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Works, tank farms and harbours without a mine.</source>
      <translation>Zakłady, bazy zbiorników i porty bez kopalni.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Workshops, offices, quarters and parking.</source>
      <translation>Warsztaty, biura, kwatery i parkingi.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Areas are told with their intervals, and labels are exported with their weights. Every screen has a help button; keys and this tour are in the menu Plugins › Mining Mapper.</source>
      <translation>Powierzchnie podawane są z przedziałami, a etykiety eksportowane z wagami. Każdy ekran ma przycisk pomocy; klawisze i ten przewodnik są w menu Wtyczki › Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Areas, export and help</source>
      <translation>Powierzchnie, eksport i pomoc</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Begin here</source>
      <translation>Zacznij tutaj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Label</source>
      <translation>Etykiety</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Pick a class by its digit and click the outlined object on the map; %(grow)s makes it larger. The strip on the map shows the keys, %(strip)s brings it back.</source>
      <translation>Wybierz klasę cyfrą i kliknij obrysowany obiekt na mapie; %(grow)s go powiększa. Pasek na mapie pokazuje klawisze, %(strip)s go przywraca.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Review</source>
      <translation>Przegląd</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The engine</source>
      <translation>Silnik</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The model asks about units, and each answer is one key: a digit for the class, %(no)s for not mining, %(doubt)s where it cannot be decided. %(undo)s takes it back.</source>
      <translation>Model pyta o jednostki, a każda odpowiedź to jeden klawisz: cyfra dla klasy, %(no)s dla nie górnictwo, %(doubt)s tam, gdzie nie da się rozstrzygnąć. %(undo)s ją cofa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>This light is the engine, which cuts the image into units and learns from your answers. A click installs it; digitising works meanwhile.</source>
      <translation>Ta lampka to silnik, który tnie obraz na jednostki i uczy się z twoich odpowiedzi. Kliknięcie go instaluje; digitalizacja tymczasem działa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Try the sample: a simulated landscape, nothing to download. Or begin a campaign with an image of your project; date, sensor and bands are guessed.</source>
      <translation>Wypróbuj przykład: symulowany krajobraz, nic do pobrania. Albo zacznij kampanię od obrazu ze swojego projektu; data, sensor i kanały zostaną odgadnięte.</translation>
    </message>
  </context>
  <context>
    <name>TourCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>%(number)d of %(total)d</source>
      <translation>%(number)d z %(total)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Back</source>
      <translation>Wstecz</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Done</source>
      <translation>Gotowe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>End the tour</source>
      <translation>Zakończ przewodnik</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>End the tour for good; the menu Mining Mapper starts it again</source>
      <translation>Zakończ przewodnik na dobre; menu Mining Mapper zaczyna go od nowa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Next</source>
      <translation>Dalej</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Skip</source>
      <translation>Pomiń</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The next step</source>
      <translation>Następny krok</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The step before</source>
      <translation>Poprzedni krok</translation>
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
      <translation>Około %(units)s jednostek po %(each)d pikseli, w około %(duration)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Build units</source>
      <translation>Utwórz jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Cut the area into units</source>
      <translation>Potnij obszar na jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Mean size of a unit</source>
      <translation>Średnia wielkość jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Segment the image in the area of interest; it works in the background</source>
      <translation>Segmentuj obraz w obszarze zainteresowania; działa w tle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Size of a unit</source>
      <translation>Wielkość jednostki</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Units are built by the engine, which is not installed yet.</source>
      <translation>Jednostki tworzy silnik, który nie jest jeszcze zainstalowany.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Units are what you are asked about. They are made once; smaller ones follow small features.</source>
      <translation>Jednostki to to, o co jesteś pytany. Powstają raz; mniejsze podążają za małymi obiektami.</translation>
    </message>
  </context>
  <context>
    <name>Updating</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Comparing the two dates…</source>
      <translation>Porównywanie dwóch dat…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels as they were: %d.</source>
      <translation>Etykiety bez zmian: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels that hold on this date too: %d; one undo takes all of that back.</source>
      <translation>Etykiety ważne także w tej dacie: %d; jedno cofnięcie cofa wszystko.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels where the two images share no ground: %d.</source>
      <translation>Etykiety tam, gdzie oba obrazy nie mają wspólnego terenu: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>No growth stands out from what light and season change.</source>
      <translation>Żaden wzrost nie wyróżnia się spośród zmian światła i pory roku.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Since %s:</source>
      <translation>Od %s:</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>There was no mining to learn from: only the look was compared.</source>
      <translation>Nie było górnictwa, z którego można by się uczyć: porównano tylko wygląd.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>no change</source>
      <translation>brak zmiany</translation>
    </message>
  </context>
  <context>
    <name>WorkBar</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Cancel</source>
      <translation>Anuluj</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Progress</source>
      <translation>Postęp</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Stop; nothing half done is kept</source>
      <translation>Zatrzymaj; nic niedokończonego nie zostaje</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>Answers are kept under the name “%s”; the field at the panel's head changes it.</source>
      <translation>Odpowiedzi są zapisywane pod nazwą „%s”; zmienia ją pole w nagłówku panelu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>Making the units of the other scene was stopped; nothing of it was kept.</source>
      <translation>Tworzenie jednostek drugiej sceny zatrzymano; nic z niego nie zostało.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>The engine is installed.</source>
      <translation>Silnik jest zainstalowany.</translation>
    </message>
  </context>
</TS>
