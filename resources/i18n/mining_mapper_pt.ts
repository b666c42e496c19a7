<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>Accounting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>No place was drawn by lot yet, so nothing can be said of what the tools save: choose a share below.</source>
      <translation>Nenhum lugar foi sorteado ainda, por isso nada se pode dizer do que as ferramentas poupam: escolha uma fração abaixo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>Save the table of effort</source>
      <translation>Salvar a tabela de esforço</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>The table of effort is on the clipboard.</source>
      <translation>A tabela de esforço está na área de transferência.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accounting.py" />
      <source>The table of effort was saved: %s</source>
      <translation>A tabela de esforço foi salva: %s</translation>
    </message>
  </context>
  <context>
    <name>AccuracyPlan</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Add</source>
      <translation>Adicionar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Add a class of the map</source>
      <translation>Adicionar uma classe do mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Classes of the map</source>
      <translation>Classes do mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>How much of the map each class has, and how much of that you expect to be right</source>
      <translation>Quanto do mapa cada classe tem, e quanto disso você espera que esteja certo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Map class</source>
      <translation>Classe do mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Of the map</source>
      <translation>Do mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Remove</source>
      <translation>Remover</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Remove the chosen class</source>
      <translation>Remover a classe escolhida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Standard error</source>
      <translation>Erro padrão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>Standard error of the overall accuracy that is wanted; half of its interval is 1.96 times that</source>
      <translation>Erro padrão desejado da acurácia global; metade do intervalo é 1,96 vezes isso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>The classes have %.1f %% of the map.</source>
      <translation>As classes têm %.1f %% do mapa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/accuracy_plan.py" />
      <source>User's accuracy</source>
      <translation>Acurácia do usuário</translation>
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
      <translation>%(chosen)d de %(most)d teclas ocupadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Classes on the digit keys</source>
      <translation>Classes nas teclas de dígitos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Earlier key</source>
      <translation>Tecla anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Give the selected class the key before</source>
      <translation>Dar à classe selecionada a tecla anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Give the selected class the next key</source>
      <translation>Dar à classe selecionada a tecla seguinte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Later key</source>
      <translation>Tecla seguinte</translation>
    </message>
  </context>
  <context>
    <name>ActiveClassesDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Check up to nine classes; they get the keys 1 to 9 in that order. The others stay within reach by search, and labels that exist are not changed.</source>
      <translation>Marque até nove classes; elas recebem as teclas 1 a 9 nessa ordem. As outras continuam ao alcance pela busca, e os rótulos existentes não mudam.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/active_classes.py" />
      <source>Classes on the digit keys</source>
      <translation>Classes nas teclas de dígitos</translation>
    </message>
  </context>
  <context>
    <name>AddSceneDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>A further part of the map that is worked on</source>
      <translation>Mais uma parte do mapa em que se trabalha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Add a scene</source>
      <translation>Adicionar uma cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Add scene</source>
      <translation>Adicionar cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Another date, or a map of its own</source>
      <translation>Outra data, ou um mapa próprio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Area of interest</source>
      <translation>Área de interesse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Ground that earlier parts show already is left out here, so that nothing counts twice.</source>
      <translation>O terreno que partes anteriores já mostram é deixado de fora aqui, para que nada conte duas vezes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>It may show the same ground; its areas are told by themselves.</source>
      <translation>Pode mostrar o mesmo terreno; suas áreas são informadas em separado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Its areas are added up with those of the parts so far</source>
      <translation>Suas áreas são somadas às das partes já existentes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>Its areas are told by themselves and never added to those of other maps</source>
      <translation>Suas áreas são informadas em separado e nunca somadas às de outros mapas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>What it is</source>
      <translation>O que ela é</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/add_scene_dialog.py" />
      <source>What was answered on other scenes guides its first draws.</source>
      <translation>O que foi respondido em outras cenas orienta seus primeiros sorteios.</translation>
    </message>
  </context>
  <context>
    <name>Adjusting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>Move the vertices; %s saves them and is done.</source>
      <translation>Mova os vértices; %s salva e termina.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>Shift adds what you click, Alt cuts it; %s is done.</source>
      <translation>Shift adiciona o que você clica, Alt recorta; %s termina.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>The outline could not be saved: %s</source>
      <translation>O contorno não pôde ser salvo: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/adjusting.py" />
      <source>This label is hidden while a unit under it is asked blind; answer that one first.</source>
      <translation>Este rótulo fica oculto enquanto uma unidade sob ele é perguntada às cegas; responda a ela primeiro.</translation>
    </message>
  </context>
  <context>
    <name>AreaCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>%(level).0f %% interval; %(what)s: %(n)d, showing it: %(positives)d</source>
      <translation>intervalo de %(level).0f %%; %(what)s: %(n)d, que a mostram: %(positives)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>; as precise as a simple random sample of %d</source>
      <translation>; tão preciso quanto uma amostra aleatória simples de %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Beside it: %s</source>
      <translation>Ao lado: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Interval that stays valid if you stop as soon as it is narrow enough: %(ends)s %(unit)s</source>
      <translation>Intervalo que continua válido se você parar assim que ele for estreito o bastante: %(ends)s %(unit)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Method: %s</source>
      <translation>Método: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>What has no answer, counted as none or all of it: %(bounds)s %(unit)s.</source>
      <translation>O que não tem resposta, contado como nada ou tudo: %(bounds)s %(unit)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit</source>
      <translation>auditoria</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit units</source>
      <translation>unidades de auditoria</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>draws</source>
      <translation>sorteios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>no number</source>
      <translation>sem número</translation>
    </message>
  </context>
  <context>
    <name>AreaChoice</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>As on the scene that is worked on</source>
      <translation>Como na cena em que se trabalha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation>Polígonos de uma camada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The area of interest does not touch the image.</source>
      <translation>A área de interesse não toca a imagem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The current view of the map</source>
      <translation>A vista atual do mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The image is large: a part of it is ready sooner.</source>
      <translation>A imagem é grande: uma parte dela fica pronta mais cedo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>The whole image</source>
      <translation>A imagem inteira</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_choice.py" />
      <source>Zoom the map to the image, or choose polygons that lie on it.</source>
      <translation>Aproxime o mapa da imagem, ou escolha polígonos que estejam sobre ela.</translation>
    </message>
  </context>
  <context>
    <name>AreasTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>, %(area)s %(unit)s more without data</source>
      <translation>, mais %(area)s %(unit)s sem dados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;Areas&lt;/b&gt;</source>
      <translation>&lt;b&gt;Áreas&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>&lt;b&gt;Areas&lt;/b&gt; in %(area)s %(unit)s</source>
      <translation>&lt;b&gt;Áreas&lt;/b&gt; em %(area)s %(unit)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>All mining</source>
      <translation>Toda a mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>All scenes of this map (%d)</source>
      <translation>Todas as cenas deste mapa (%d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Areas of the scene that is worked on, or the sum over all scenes of its map</source>
      <translation>Áreas da cena em que se trabalha, ou a soma de todas as cenas do seu mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Areas of what</source>
      <translation>Áreas de quê</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Copy the table of areas, with every error, to the clipboard</source>
      <translation>Copiar a tabela de áreas, com todos os erros, para a área de transferência</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Not mining</source>
      <translation>Não é mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Reading the labels: %d %%</source>
      <translation>Lendo os rótulos: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Save CSV…</source>
      <translation>Salvar CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>Save the table of areas, with every error, to a file</source>
      <translation>Salvar a tabela de áreas, com todos os erros, em um arquivo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>This scene</source>
      <translation>Esta cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>audit units: %(answered)s of %(drawn)s</source>
      <translation>unidades de auditoria: %(answered)s de %(drawn)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>draws that count: %s</source>
      <translation>sorteios que contam: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>undecided: %s</source>
      <translation>sem decisão: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/areas_tab.py" />
      <source>waiting: %s</source>
      <translation>em espera: %s</translation>
    </message>
  </context>
  <context>
    <name>AuditBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>&lt;b&gt;Audit units due: %d.&lt;/b&gt;</source>
      <translation>&lt;b&gt;Unidades de auditoria devidas: %d.&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask after rounds, of answers</source>
      <translation>Perguntar após as rodadas, das respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask some answered units a second time, to see how well interpreters agree</source>
      <translation>Perguntar algumas unidades respondidas uma segunda vez, para ver quanto os intérpretes concordam</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask the audit units that are due, in the tab Review</source>
      <translation>Perguntar as unidades de auditoria pendentes, na aba Revisar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask the next</source>
      <translation>Perguntar as próximas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask twice</source>
      <translation>Perguntar duas vezes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Ask twice, of answers</source>
      <translation>Perguntar duas vezes, das respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Audit sample</source>
      <translation>Amostra de auditoria</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Audit units in percent of answers</source>
      <translation>Unidades de auditoria em porcentagem das respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Check the map</source>
      <translation>Conferir o mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Draw a sample…</source>
      <translation>Sortear uma amostra…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Draw units by chance alone, to check the map by: never learnt from, asked without a guess</source>
      <translation>Sortear unidades só por acaso, para conferir o mapa: nunca servem para aprender e são perguntadas sem palpite</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Error matrix</source>
      <translation>Matriz de erros</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>How many answered units are asked a second time after rounds, without a hint, in percent of them</source>
      <translation>Quantas unidades respondidas são perguntadas de novo após as rodadas, sem pista, em percentual delas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>How many audit units come after rounds by themselves, in percent of the answered draws</source>
      <translation>Quantas unidades de auditoria vêm sozinhas após as rodadas, em porcentagem dos sorteios respondidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Let the model map the scene, and say by the audit units how accurate that is</source>
      <translation>Deixar o modelo mapear a cena e dizer, pelas unidades de auditoria, quão exato é isso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>None drawn yet. Units drawn by chance alone check the areas without any model.</source>
      <translation>Nenhuma foi sorteada ainda. Unidades sorteadas só por acaso conferem as áreas sem nenhum modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Nothing is due.</source>
      <translation>Nada está pendente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Progress</source>
      <translation>Progresso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Show the error matrix of the checked map as it is published, in shares of area</source>
      <translation>Mostrar a matriz de erros do mapa conferido como se publica, em proporções da área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>There are no units yet to draw from; make them in the tab Review.</source>
      <translation>Ainda não há unidades das quais sortear; gere-as na aba Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Units asked twice in percent of answers</source>
      <translation>Unidades perguntadas duas vezes em percentual das respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>Waiting for an answer in the tab Review: %d.</source>
      <translation>À espera de resposta na aba Revisar: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_box.py" />
      <source>none</source>
      <translation>nenhuma</translation>
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
      <translation>&lt;b&gt;Unidades: %(units)s, cerca de %(length)s&lt;/b&gt; a %(seconds).0f s cada; de mineração cerca de %(mines).0f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>About which share of the land mining may cover; a guess is enough</source>
      <translation>Que parte do terreno a mineração pode cobrir, aproximadamente; um palpite basta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Any number of units; can be enlarged later.</source>
      <translation>Qualquer número de unidades; pode ser aumentado depois.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Design</source>
      <translation>Delineamento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Draw</source>
      <translation>Sortear</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Draw an audit sample</source>
      <translation>Sortear uma amostra de auditoria</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Half of the 95 % interval of the mining area that is wanted</source>
      <translation>Metade do intervalo de 95 % desejado para a área de mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How many units are asked in each drawn block</source>
      <translation>Quantas unidades são perguntadas em cada bloco sorteado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How many units are drawn now</source>
      <translation>Quantas unidades são sorteadas agora</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How precise the area is</source>
      <translation>Quão precisa é a área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How precise the overall accuracy is</source>
      <translation>Quão precisa é a acurácia global</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>How units are chosen; every design is by chance alone</source>
      <translation>Como as unidades são escolhidas; todo delineamento é só por acaso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Mining</source>
      <translation>Mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Mining, about</source>
      <translation>Mineração, cerca de</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>More units where mining is mapped and around it, where it is missed most. Needs a map.</source>
      <translation>Mais unidades onde há mineração mapeada e ao redor, onde ela mais escapa. Precisa de um mapa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Not mining</source>
      <translation>Não é mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Plan by</source>
      <translation>Planejar por</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Points: units by their area</source>
      <translation>Pontos: unidades pela área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Precision</source>
      <translation>Precisão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Simple: every unit alike</source>
      <translation>Simples: todas as unidades por igual</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Stratified: mapped, around it, the rest</source>
      <translation>Estratificado: mapeado, ao redor, o resto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>The unit around each of some random points; most precise where units differ in size.</source>
      <translation>A unidade em torno de cada um de alguns pontos aleatórios; o mais preciso onde as unidades diferem de tamanho.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Two-stage: blocks, then units in them</source>
      <translation>Dois estágios: blocos, depois unidades neles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units a block</source>
      <translation>Unidades por bloco</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>Units lie together, so that looking takes less time; less precise for the same number.</source>
      <translation>As unidades ficam juntas, de modo que olhar leva menos tempo; menos preciso para o mesmo número.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/audit_dialog.py" />
      <source>What the number of units is reckoned from: Cochran 1977, or Olofsson 2014</source>
      <translation>De onde se calcula o número de unidades: Cochran 1977 ou Olofsson 2014</translation>
    </message>
  </context>
  <context>
    <name>ByHand</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_hand.py" />
      <source>Draw the outline; a right click ends it, and it is saved at once.</source>
      <translation>Desenhe o contorno; um clique direito o termina e ele é salvo de imediato.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_hand.py" />
      <source>The label could not be saved: %s</source>
      <translation>O rótulo não pôde ser salvo: %s</translation>
    </message>
  </context>
  <context>
    <name>ByLot</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/by_lot.py" />
      <source>By lot, what is here is drawn by hand: click its corners, a right click ends it and saves it.</source>
      <translation>Por sorteio, o que há aqui é desenhado à mão: clique seus cantos; um clique direito termina e salva.</translation>
    </message>
  </context>
  <context>
    <name>ChangeBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>All mining</source>
      <translation>Toda a mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask its audit units here</source>
      <translation>Perguntar aqui suas unidades de auditoria</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask its audit units here (%d left)</source>
      <translation>Perguntar aqui suas unidades de auditoria (restam %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Ask the audit units of the earlier date on this image, in the tab Review: the same places on both dates tell change best</source>
      <translation>Perguntar as unidades de auditoria da data anterior nesta imagem, na aba Revisar: os mesmos lugares em ambas as datas dizem melhor a mudança</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Audit units answered on both dates: %d.</source>
      <translation>Unidades de auditoria respondidas nas duas datas: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Change is told by these pairs: what both dates share drops out of the error.</source>
      <translation>A mudança é informada por estes pares: o que ambas as datas têm em comum sai do erro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Change since an earlier date</source>
      <translation>Mudança desde uma data anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Classes that changed less: %d</source>
      <translation>Classes que mudaram menos: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Earlier scene</source>
      <translation>Cena anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>Net change of separate samples: the draws of the two dates are independent, so their variances add up; gain and loss cannot be told apart.</source>
      <translation>Mudança líquida de amostras separadas: os sorteios das duas datas são independentes, por isso suas variâncias se somam; ganho e perda não se distinguem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>The scene that this one is compared with</source>
      <translation>A cena com que esta é comparada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>gained</source>
      <translation>ganho</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>lost</source>
      <translation>perdido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_box.py" />
      <source>net</source>
      <translation>líquido</translation>
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
      <translation>Cena anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Least size</source>
      <translation>Tamanho mínimo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Least size of a change</source>
      <translation>Tamanho mínimo de uma mudança</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Look for changes</source>
      <translation>Procurar mudanças</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>No outline of mining on that scene waits to be brought up to date. Without any, and without answers there, only the look of the land is compared: fields and seasons will be among what is listed.</source>
      <translation>Nenhum contorno de mineração daquela cena espera ser atualizado. Sem nenhum, e sem respostas lá, só se compara a aparência do terreno: campos e estações estarão entre o que é listado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Outlines of mining of that scene, to be compared with this image: %d. What has grown, shrunk, ended or is new comes as a list, with what stayed at its end. Nothing is changed before you accept it.</source>
      <translation>Contornos de mineração dessa cena a comparar com esta imagem: %d. O que cresceu, encolheu, acabou ou é novo vem como lista, com o que ficou igual no fim. Nada muda antes de você aceitar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>Smaller changes are left out</source>
      <translation>Mudanças menores são deixadas de fora</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/change_dialog.py" />
      <source>The scene whose labels are brought up to the date of this one</source>
      <translation>A cena cujos rótulos são trazidos para a data desta</translation>
    </message>
  </context>
  <context>
    <name>ClassCard</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>A label of %s</source>
      <translation>Um rótulo de %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Compare with own labels</source>
      <translation>Comparar com rótulos próprios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Looks like: %s</source>
      <translation>Parece: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Show labels of this campaign: of the class and of what it is taken for</source>
      <translation>Mostrar rótulos desta campanha: da classe e do que é confundido com ela</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>no label yet</source>
      <translation>ainda sem rótulo</translation>
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
      <translation>deixar de fora</translation>
    </message>
  </context>
  <context>
    <name>ClassFinder</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Class: name, code, or what it looks like</source>
      <translation>Classe: nome, código ou aparência</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Classes found</source>
      <translation>Classes encontradas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_finder.py" />
      <source>Find a class</source>
      <translation>Procurar uma classe</translation>
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
      <translation>Procurar uma classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_list.py" />
      <source>Search all classes of the taxonomy by name or code (%s on the map)</source>
      <translation>Buscar todas as classes da taxonomia por nome ou código (%s no mapa)</translation>
    </message>
  </context>
  <context>
    <name>ClassTable</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/class_table.py" />
      <source>Classes of the values</source>
      <translation>Classes dos valores</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/comparing.py" />
      <source>No other image of this place is in the project; add one, then B shows it in place of the scene.</source>
      <translation>Nenhuma outra imagem deste lugar está no projeto; adicione uma, e então B a mostra no lugar da cena.</translation>
    </message>
  </context>
  <context>
    <name>Concealing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/concealing.py" />
      <source>Maps of the model, and older maps, are switched off while you answer blind.</source>
      <translation>Os mapas do modelo e os mapas mais antigos ficam desligados enquanto você responde às cegas.</translation>
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
      <translation>Rótulos</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>%s (read-only)</source>
      <translation>%s (somente leitura)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Answers need a name: they are still kept under “%s”.</source>
      <translation>As respostas precisam de um nome: continuam guardadas como “%s”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Campaign (*.gpkg)</source>
      <translation>Campanha (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Engine…</source>
      <translation>Motor…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Find %s</source>
      <translation>Procurar %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Open campaign</source>
      <translation>Abrir campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Open read-only</source>
      <translation>Abrir somente para leitura</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Second view of the map (%s)</source>
      <translation>Segunda vista do mapa (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Simulating a landscape… %p%</source>
      <translation>Simulando uma paisagem… %p%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>Swipe between two dates or layers (%s)</source>
      <translation>Cortina entre duas datas ou camadas (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>The engine has not written a log yet.</source>
      <translation>O motor ainda não gravou um registro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/desk.py" />
      <source>The next candidates wait in the tab Review.</source>
      <translation>Os próximos candidatos esperam na aba Revisar.</translation>
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
      <translation>Um modelo de segmentação ou um classificador de recortes em ONNX, com sua ficha (JSON) ao lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Class here</source>
      <translation>Classe aqui</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Class of the model</source>
      <translation>Classe do modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Detect</source>
      <translation>Detectar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Detect with a model</source>
      <translation>Detectar com um modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Least size</source>
      <translation>Tamanho mínimo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Pixels to which the model gives less of mining are left out</source>
      <translation>Pixels aos quais o modelo dá menos mineração são deixados de fora</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Reads %(bands)s in tiles of %(tile)d pixels. SHA-256 %(sha)s… %(licence)s</source>
      <translation>Lê %(bands)s em blocos de %(tile)d pixels. SHA-256 %(sha)s… %(licence)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Share of mining</source>
      <translation>Fração de mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>Smaller objects are left out</source>
      <translation>Objetos menores são deixados de fora</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>The model is being checked …</source>
      <translation>O modelo está sendo verificado …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/detect_dialog.py" />
      <source>The objects come as a list to accept one by one. They become labels of imported origin: areas take them as predictions, never as known.</source>
      <translation>Os objetos vêm como lista para aceitar um a um. Tornam-se rótulos de origem importada: as áreas os tomam como predições, nunca como conhecidos.</translation>
    </message>
  </context>
  <context>
    <name>DrawsBox</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Area error</source>
      <translation>Erro de área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>By chance, every unit alike; needs the most answers, to compare with.</source>
      <translation>Ao acaso, todas as unidades por igual; requer mais respostas, para comparar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>By chance, half of them from the class that the model calls least often; to compare with.</source>
      <translation>Ao acaso, metade da classe que o modelo menos indica; para comparar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Committee</source>
      <translation>Comitê</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Entropy</source>
      <translation>Entropia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>First a stratum is drawn, units of one predicted class that look alike, then a unit in it: a batch spreads over units that look different</source>
      <translation>Primeiro sorteia-se um estrato, unidades de uma classe prevista que se parecem, depois uma unidade nele: um lote se espalha por unidades de aspecto diferente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>How the units of the next rounds are drawn; each draw's probability is stored, whichever it is</source>
      <translation>Como se sorteiam as unidades das próximas rodadas; a probabilidade de cada sorteio é guardada, qualquer que seja</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>How units are drawn</source>
      <translation>Como as unidades são sorteadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Margin</source>
      <translation>Margem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Random</source>
      <translation>Acaso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Random by class</source>
      <translation>Acaso por classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Strata first</source>
      <translation>Primeiro estratos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units about which the three classifiers of the model disagree.</source>
      <translation>Unidades em que os três classificadores do modelo discordam.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units by the area that the map probably has wrong: large ones sooner.</source>
      <translation>Unidades pela área que o mapa provavelmente tem errada: as grandes antes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units that the model is least sure of; later ones that the areas need most.</source>
      <translation>Unidades de que o modelo tem menos certeza; mais tarde as que as áreas mais precisam.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units that the model spreads over the most classes.</source>
      <translation>Unidades que o modelo distribui por mais classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Units whose two likeliest classes are closest to each other.</source>
      <translation>Unidades cujas duas classes mais prováveis estão mais próximas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/draws_box.py" />
      <source>Variance (default)</source>
      <translation>Variância (padrão)</translation>
    </message>
  </context>
  <context>
    <name>EffortSummary</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_summary.py" />
      <source>Effort by class</source>
      <translation>Esforço por classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_summary.py" />
      <source>From the log of people only, means with 95 % intervals; what a simulated interpreter did in a replay is not in here. More in the tab Effort.</source>
      <translation>Só do registro de pessoas, médias com intervalos de 95 %; o que um intérprete simulado fez em uma reprodução não está aqui. Mais na aba Esforço.</translation>
    </message>
  </context>
  <context>
    <name>EffortTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Compared arms</source>
      <translation>Braços comparados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Copy the table by person, day, class, size and tool, with every interval, to the clipboard</source>
      <translation>Copiar a tabela por pessoa, dia, classe, tamanho e ferramenta, com todos os intervalos, para a área de transferência</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Divide the effort</source>
      <translation>Dividir o esforço</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Divide the labels by person, day, class, size in pixels, or tool</source>
      <translation>Dividir os rótulos por pessoa, dia, classe, tamanho em pixels ou ferramenta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Draw by hand by lot, of places</source>
      <translation>Desenhar à mão por sorteio, dos lugares</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Effort</source>
      <translation>Esforço</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>From so many places, chosen by lot, the help of the tools is withheld: what is there is drawn by hand, to see what the help is worth. 10 to 20 % tell enough</source>
      <translation>Em tantos lugares, escolhidos por sorteio, a ajuda das ferramentas é retida: o que há ali é desenhado à mão, para ver quanto vale a ajuda. De 10 a 20 % bastam</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>From the log of people only: what a simulated interpreter did in a replay is not in here.</source>
      <translation>Só do registro de pessoas: o que um intérprete simulado fez em uma reprodução não está aqui.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Means with 95 % intervals. By hand: vertices of the outline simplified to a pixel, one to close, one for the class. Ratios: assisted over drawn by hand by lot.</source>
      <translation>Médias com intervalos de 95 %. À mão: vértices do contorno simplificado a um pixel, um para fechar, um para a classe. Razões: assistido sobre desenhado à mão por sorteio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Nothing was counted yet. While you label, clicks, keys, wheel notches and strokes are counted, and the seconds in which you are active; pauses of more than a minute are left out. Draw or answer something.</source>
      <translation>Nada foi contado ainda. Enquanto você rotula, são contados cliques, teclas, passos da roda e traços, e os segundos em que você está ativo; pausas de mais de um minuto ficam de fora. Desenhe ou responda algo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Places drawn by hand by lot, in percent</source>
      <translation>Lugares desenhados à mão por sorteio, em porcentagem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Reading the labels: %d %%</source>
      <translation>Lendo os rótulos: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Save CSV…</source>
      <translation>Salvar CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Save the table by person, day, class, size and tool, with every interval, to a file</source>
      <translation>Salvar em um arquivo a tabela por pessoa, dia, classe, tamanho e ferramenta, com todos os intervalos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>Which lot: of objects drawn with the tools, or of places of a harvest</source>
      <translation>Qual sorteio: de objetos desenhados com as ferramentas, ou de lugares de uma colheita</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>arms of the harvest</source>
      <translation>braços da colheita</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>arms of the tools</source>
      <translation>braços das ferramentas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by class</source>
      <translation>por classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by day</source>
      <translation>por dia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by person</source>
      <translation>por pessoa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by size</source>
      <translation>por tamanho</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>by tool</source>
      <translation>por ferramenta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_tab.py" />
      <source>none</source>
      <translation>nenhuma</translation>
    </message>
  </context>
  <context>
    <name>EngineOffer</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>About %(download)d MB to download, some %(minutes)d minutes, while you go on digitising.</source>
      <translation>Cerca de %(download)d MB para descarregar, uns %(minutes)d minutos, enquanto continua a digitalizar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>Install the engine…</source>
      <translation>Instalar o motor…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/engine_offer.py" />
      <source>Open the window that installs it in the background</source>
      <translation>Abrir a janela que o instala em segundo plano</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Being installed.&lt;/b&gt; You can close this window and go on.</source>
      <translation>&lt;b&gt;Em instalação.&lt;/b&gt; Você pode fechar esta janela e continuar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Damaged.&lt;/b&gt; %s</source>
      <translation>&lt;b&gt;Danificado.&lt;/b&gt; %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Installed.&lt;/b&gt; The engine can be used.</source>
      <translation>&lt;b&gt;Instalado.&lt;/b&gt; O motor pode ser usado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>&lt;b&gt;Not installed.&lt;/b&gt; Digitising works; what learns needs it.</source>
      <translation>&lt;b&gt;Não instalado.&lt;/b&gt; A digitalização funciona; o que aprende precisa dele.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>A folder with the packages as wheels, for machines without network</source>
      <translation>Uma pasta com os pacotes como wheels, para máquinas sem rede</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Cancel installation</source>
      <translation>Cancelar a instalação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Download</source>
      <translation>Baixar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Engine environment</source>
      <translation>Ambiente do motor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Finished.</source>
      <translation>Concluído.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Found by itself</source>
      <translation>Encontrado automaticamente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Install</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Offline folder</source>
      <translation>Pasta offline</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Open log</source>
      <translation>Abrir registro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Progress</source>
      <translation>Progresso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Remove</source>
      <translation>Remover</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Remove the engine's packages from the disk? Campaigns and labels stay.</source>
      <translation>Remover do disco os pacotes do motor? Campanhas e rótulos permanecem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Removed.</source>
      <translation>Removido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>Repair</source>
      <translation>Reparar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>The engine learns from your answers in a process of its own, so that nothing it does can take QGIS down. It has its own Python packages: about %(download)d MB to download, %(disk).1f GB on the disk, some %(minutes)d minutes. QGIS's own packages are not touched.</source>
      <translation>O motor aprende com suas respostas em um processo próprio, de modo que nada do que ele faz possa derrubar o QGIS. Ele tem seus próprios pacotes Python: cerca de %(download)d MB a baixar, %(disk).1f GB no disco, uns %(minutes)d minutos. Os pacotes do próprio QGIS não são tocados.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/environment_dialog.py" />
      <source>What it prints</source>
      <translation>O que ele escreve</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentMaker</name>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Finish the environment</source>
      <translation>Concluir o ambiente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Looking for a Python</source>
      <translation>Procurando um Python</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>Start it again whenever you like; digitising works without it.</source>
      <translation>Comece de novo quando quiser; a digitalização funciona sem isso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>The engine is installed</source>
      <translation>O motor está instalado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/environment.py" />
      <source>The installation was cancelled; nothing half made was kept.</source>
      <translation>A instalação foi cancelada; nada pela metade foi mantido.</translation>
    </message>
  </context>
  <context>
    <name>Estimating</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Audit units drawn: %(units)d; after rounds %(percent).0f %% as many as answers are asked.</source>
      <translation>Unidades de auditoria sorteadas: %(units)d; após as rodadas pergunta-se %(percent).0f %% do que se responde.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Mapping the scene…</source>
      <translation>Mapeando a cena…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Reading the units…</source>
      <translation>Lendo as unidades…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>Save the table of areas</source>
      <translation>Salvar a tabela de áreas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table of areas is on the clipboard.</source>
      <translation>A tabela de áreas está na área de transferência.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>The table of areas was saved: %s</source>
      <translation>A tabela de áreas foi salva: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>There already: %s. Replace it by what is told of the checked map?</source>
      <translation>Já existe: %s. Substituir pelo que se diz do mapa conferido?</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/estimating.py" />
      <source>They come after the candidates that wait already (%d).</source>
      <translation>Vêm depois dos candidatos que já esperam (%d).</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>%(part)s – labels: %(labels)s, chips: %(chips)s</source>
      <translation>%(part)s – rótulos: %(labels)s, recortes: %(chips)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>About %s on the disk.</source>
      <translation>Cerca de %s no disco.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>An empty or new folder for the files</source>
      <translation>Uma pasta vazia ou nova para os arquivos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Chips</source>
      <translation>Recortes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Classes</source>
      <translation>Classes</translation>
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
      <translation>Exportar conjunto de treinamento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Formats</source>
      <translation>Formatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>In no part</source>
      <translation>Em nenhuma parte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Labels</source>
      <translation>Rótulos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Not split</source>
      <translation>Sem divisão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>Parts</source>
      <translation>Partes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>What the set will hold</source>
      <translation>O que o conjunto vai conter</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_dialog.py" />
      <source>What the set will hold; nothing is written before you press Export</source>
      <translation>O que o conjunto vai conter; nada é gravado antes de você pressionar Exportar</translation>
    </message>
  </context>
  <context>
    <name>ExportTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>&lt;b&gt;Labels: %d&lt;/b&gt;</source>
      <translation>&lt;b&gt;Rótulos: %d&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Export training set…</source>
      <translation>Exportar o conjunto…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>No labels yet. Label or review first; what you save is exported.</source>
      <translation>Ainda não há rótulos. Rotule ou revise antes; o que você salva é exportado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/export_tab.py" />
      <source>Write labels, weights and image chips to a folder</source>
      <translation>Gravar rótulos, pesos e recortes de imagem em uma pasta</translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Open folder</source>
      <translation>Abrir pasta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>The training set was written to %(folder)s (files: %(files)d).</source>
      <translation>O conjunto de treino foi gravado em %(folder)s (arquivos: %(files)d).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Warnings: %(warnings)d, in its README.md.</source>
      <translation>Avisos: %(warnings)d, no seu README.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/exporting.py" />
      <source>Writing the training set…</source>
      <translation>Gravando o conjunto de treinamento…</translation>
    </message>
  </context>
  <context>
    <name>FeatureModelsDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%(name)s: features added to every unit: %(outputs)d. %(licence)s</source>
      <translation>%(name)s: características acrescentadas a cada unidade: %(outputs)d. %(licence)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s (missing)</source>
      <translation>%s (faltando)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s is among the models already.</source>
      <translation>%s já está entre os modelos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>%s is no longer learnt from.</source>
      <translation>Já não se aprende com %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Add…</source>
      <translation>Adicionar…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Choose a model in ONNX that reads pixels or chips, its card (JSON) beside it</source>
      <translation>Escolher um modelo em ONNX que lê pixels ou recortes, com sua ficha (JSON) ao lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Learn without the selected model again</source>
      <translation>Voltar a aprender sem o modelo selecionado</translation>
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
      <translation>Modelos como atributos desta cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>Remove</source>
      <translation>Remover</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>The model is being checked …</source>
      <translation>O modelo está sendo verificado …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/feature_models_dialog.py" />
      <source>What these models say of each unit (shares of their classes, or the numbers of an embedding) is learnt from beside the bands, from the next round on. Answers and draws stay as they are.</source>
      <translation>O que estes modelos dizem de cada unidade (frações de suas classes, ou os números de um embedding) é aprendido ao lado das bandas, da próxima rodada em diante. Respostas e sorteios ficam como estão.</translation>
    </message>
  </context>
  <context>
    <name>Filling</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Choose a layer of this place, and a class for its values.</source>
      <translation>Escolha uma camada deste lugar, e uma classe para seus valores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Harvesting the model's map…</source>
      <translation>Colhendo o mapa do modelo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>It runs the model.</source>
      <translation>Ele executa o modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Objects that the model detects: %d; what you keep is a label of imported origin.</source>
      <translation>Objetos que o modelo detecta: %d; o que você mantiver é um rótulo de origem importada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Objects: %(objects)d (%(hectares).1f ha), withheld: %(withheld)d. Right of answers not seen, from %(threshold).0f %% on: %(hits)d of %(called)d (95 %%: %(lower).0f to %(upper).0f %%).</source>
      <translation>Objetos: %(objects)d (%(hectares).1f ha), retidos: %(withheld)d. Acertos em respostas não vistas, de %(threshold).0f %% em diante: %(hits)d de %(called)d (95 %%: %(lower).0f a %(upper).0f %%).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>Polygons to walk through: %s.</source>
      <translation>Polígonos a percorrer: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>The engine is not installed yet.</source>
      <translation>O motor ainda não está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>The model looks over the scene…</source>
      <translation>O modelo percorre a cena…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>mended, as not valid: %d</source>
      <translation>corrigidos por não serem válidos: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>outside: %d</source>
      <translation>fora: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>rows without a polygon: %d</source>
      <translation>linhas sem polígono: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/filling.py" />
      <source>without a class: %d</source>
      <translation>sem classe: %d</translation>
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
      <translation>Permitir sobreposições</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Fill holes</source>
      <translation>Preencher buracos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Holes, overlaps, the smallest area; mend faults</source>
      <translation>Buracos, sobreposições, a menor área; corrigir falhas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Mend faults (%s)</source>
      <translation>Corrigir falhas (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Options of outlines</source>
      <translation>Opções dos contornos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Otherwise a new tight outline leaves out what other tight outlines cover</source>
      <translation>Do contrário, um novo contorno justo deixa de fora o que outros contornos justos cobrem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Outlines are saved without holes, whatever their size</source>
      <translation>Os contornos são salvos sem buracos, seja qual for o tamanho deles</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Overlaps, gaps, slivers, broken and doubled outlines; one undo takes it back</source>
      <translation>Sobreposições, lacunas, lascas, contornos quebrados e duplicados; um único desfazer reverte tudo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Smaller outlines, parts, holes and gaps are not mapped</source>
      <translation>Contornos, partes, buracos e lacunas menores não são mapeados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/guard_menu.py" />
      <source>Smallest area</source>
      <translation>Menor área</translation>
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
      <translation>Colher</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Harvest the model's map</source>
      <translation>Colher o mapa do modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Least size</source>
      <translation>Tamanho mínimo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Of the answers that the model had not seen, so many must be mining where it says so</source>
      <translation>Das respostas que o modelo não tinha visto, tantas precisam ser mineração onde ele o afirma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Precision</source>
      <translation>Precisão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Smaller objects are left out</source>
      <translation>Objetos menores são deixados de fora</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>The objects come as a list to accept one by one or in one go. They become labels of harvested origin: areas take them as predictions, never as known.</source>
      <translation>Os objetos vêm como lista, para aceitar um a um ou todos de uma vez. Tornam-se rótulos de origem colhida: as áreas os tomam como predições, nunca como conhecidos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>These are drawn by hand, without help: that tells what the help is worth and whether it misleads</source>
      <translation>Estes são desenhados à mão, sem ajuda: isso mostra quanto vale a ajuda e se ela engana</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/harvest_dialog.py" />
      <source>Withheld by lot</source>
      <translation>Retidos por sorteio</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add a scene: another date, or another image</source>
      <translation>Adicionar uma cena: outra data ou outra imagem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add scene</source>
      <translation>Adicionar cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Add scene…</source>
      <translation>Adicionar cena…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Begin with what was learnt elsewhere…</source>
      <translation>Começar com o que se aprendeu em outro lugar…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Click for environment, log and restart.</source>
      <translation>Clique para ambiente, registro e reinício.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Close campaign</source>
      <translation>Fechar campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Digitising works; what learns needs the engine.</source>
      <translation>A digitalização funciona; o que aprende precisa do motor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Engine %s</source>
      <translation>Motor %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Engine environment…</source>
      <translation>Ambiente do motor…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Find the image…</source>
      <translation>Localizar a imagem…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Forget what was learnt elsewhere</source>
      <translation>Esquecer o que se aprendeu em outro lugar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Interpreter</source>
      <translation>Intérprete</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Learn from what other models (ONNX) say of the units, beside the bands; add or remove one</source>
      <translation>Aprender com o que outros modelos (ONNX) dizem das unidades, ao lado das bandas; adicionar ou remover um</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Let another campaign guide the first draws; best for the same place</source>
      <translation>Deixar outra campanha orientar os primeiros sorteios; melhor para o mesmo lugar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Models as features of this scene…</source>
      <translation>Modelos como atributos desta cena…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>New campaign…</source>
      <translation>Nova campanha…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>No campaign</source>
      <translation>Sem campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Only a scene on which nothing was drawn or labelled yet</source>
      <translation>Só uma cena em que nada foi sorteado nem rotulado ainda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Open campaign…</source>
      <translation>Abrir campanha…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Restart the engine</source>
      <translation>Reiniciar o motor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Save what was learnt…</source>
      <translation>Salvar o que se aprendeu…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Scene</source>
      <translation>Cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Show the engine's log</source>
      <translation>Mostrar o registro do motor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Take this scene out</source>
      <translation>Retirar esta cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The campaign: begin, open or close one</source>
      <translation>A campanha: começar, abrir ou fechar uma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is ready.</source>
      <translation>O motor está pronto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is starting.</source>
      <translation>O motor está iniciando.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine is working; you can go on.</source>
      <translation>O motor está trabalhando; você pode continuar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The engine stopped. Nothing is lost; restart it here.</source>
      <translation>O motor parou. Nada se perdeu; reinicie-o aqui.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>The image of the scene is not where it was: say where it is now</source>
      <translation>A imagem da cena não está onde estava: diga onde ela está agora</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Try the sample</source>
      <translation>Experimentar a amostra</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Write answers, model (ONNX) and card for another campaign or program</source>
      <translation>Gravar respostas, modelo (ONNX) e ficha para outra campanha ou programa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>Your initials; they are kept with every answer</source>
      <translation>Suas iniciais; são guardadas com cada resposta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>busy</source>
      <translation>ocupado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>initials</source>
      <translation>iniciais</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>not installed</source>
      <translation>não instalado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>ready</source>
      <translation>pronto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>starting</source>
      <translation>iniciando</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/header.py" />
      <source>stopped</source>
      <translation>parado</translation>
    </message>
  </context>
  <context>
    <name>ImageWatch</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/image_watch.py" />
      <source>Show it again</source>
      <translation>Mostrar de novo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/image_watch.py" />
      <source>The image of %s is not in the project any more, but you still label that scene.</source>
      <translation>A imagem de %s já não está no projeto, mas essa cena continua a ser rotulada.</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>%s holds no polygons that QGIS can read.</source>
      <translation>%s não contém polígonos que o QGIS possa ler.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>A layer of polygons of the project</source>
      <translation>Uma camada de polígonos do projeto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Choose a file of polygons; it becomes a layer of the project</source>
      <translation>Escolher um arquivo de polígonos; ele se torna uma camada do projeto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Choose a file…</source>
      <translation>Escolher um arquivo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Field of the class</source>
      <translation>Campo da classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Import polygons of an older map</source>
      <translation>Importar polígonos de um mapa antigo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Layer</source>
      <translation>Camada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>Reading the values: %d %%</source>
      <translation>Lendo os valores: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The field has more than %d values: it does not look like one of classes.</source>
      <translation>O campo tem mais de %d valores: não parece ser um campo de classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The field whose value says the class; none where all are of one class</source>
      <translation>O campo cujo valor diz a classe; nenhum quando todos são de uma só classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>The project has no other layer of polygons: choose a file (…).</source>
      <translation>O projeto não tem outra camada de polígonos: escolha um arquivo (…).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/import_dialog.py" />
      <source>They come as a list to walk through, cut to the area of interest. What you keep is a label of imported origin; areas treat it as a prediction, never as known.</source>
      <translation>Eles vêm como lista a percorrer, recortados pela área de interesse. O que você mantém é um rótulo de origem importada; as áreas o tratam como predição, nunca como conhecido.</translation>
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
      <translation>Aceitar uma linha da lista, depois mover seus vértices</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Accept a list's row, then use the smart tool</source>
      <translation>Aceitar uma linha da lista, depois usar a ferramenta inteligente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Active class %d: answer with it, or pick it</source>
      <translation>Classe ativa %d: responder com ela, ou escolhê-la</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Agree with the model; in a list, accept; take an object, end an outline; of a site, done</source>
      <translation>Concordar com o modelo; em uma lista, aceitar; tomar um objeto, terminar um contorno; de um local, feito</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Ask again later</source>
      <translation>Perguntar de novo depois</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Cannot decide; of a site, unclear extent</source>
      <translation>Não dá para decidir; de um local, extensão incerta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Dismiss a question; give up an outline</source>
      <translation>Dispensar uma pergunta; desistir de um contorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Drag boxes instead of strokes</source>
      <translation>Arrastar caixas em vez de traços</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Draw an outline along edges, or take objects again</source>
      <translation>Desenhar um contorno ao longo das bordas, ou voltar a tomar objetos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Edit the shape</source>
      <translation>Editar a forma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Find any class</source>
      <translation>Procurar qualquer classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Hide outlines while held</source>
      <translation>Ocultar os contornos enquanto segurada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Hold a site</source>
      <translation>Reservar um local</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Larger objects</source>
      <translation>Objetos maiores</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Lines as drawn instead of along edges</source>
      <translation>Linhas como desenhadas em vez de ao longo das bordas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Mend faults</source>
      <translation>Corrigir falhas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>More like this</source>
      <translation>Mais como este</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next confidence for labels and answers</source>
      <translation>Próxima confiança de rótulos e respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next delineation for labels and answers</source>
      <translation>Próxima delimitação de rótulos e respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next status for labels and answers</source>
      <translation>Próxima situação de rótulos e respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Next unfinished site</source>
      <translation>Próximo local não terminado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Not mining; in a list, reject; of a site, nothing found</source>
      <translation>Não é mineração; em uma lista, rejeitar; de um local, nada encontrado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Redo what was undone last</source>
      <translation>Refazer o que foi desfeito por último</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Second view of the map</source>
      <translation>Segunda vista do mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Show or hide the strip of keys</source>
      <translation>Mostrar ou ocultar a faixa de teclas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Show the other date while held</source>
      <translation>Mostrar a outra data enquanto segurada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Smaller objects</source>
      <translation>Objetos menores</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Split the outline of a list's row</source>
      <translation>Dividir o contorno de uma linha da lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Swipe between two dates or layers</source>
      <translation>Cortina entre duas datas ou camadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Take objects from the next source</source>
      <translation>Tomar objetos da próxima fonte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Take objects with the smart tool</source>
      <translation>Tomar objetos com a ferramenta inteligente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>The group above the class</source>
      <translation>O grupo acima da classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>The key %(key)s means “%(name)s” already; give that another key first.</source>
      <translation>A tecla %(key)s já significa “%(name)s”; dê antes outra tecla a isso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Undo the last answer or label; take back a corner</source>
      <translation>Desfazer a última resposta ou o último rótulo; retirar um vértice</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/keys.py" />
      <source>Write a note on the next label or answer</source>
      <translation>Escrever uma nota sobre o próximo rótulo ou resposta</translation>
    </message>
  </context>
  <context>
    <name>LabelTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Choose the classes on the keys 1 to 9</source>
      <translation>Escolher as classes nas teclas 1 a 9</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Class of the next label</source>
      <translation>Classe do próximo rótulo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Click the object that is outlined, drag over several; + and − change its size (%s)</source>
      <translation>Clique no objeto contornado, arraste sobre vários; + e − mudam o tamanho (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Digits…</source>
      <translation>Dígitos…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Do again what was taken back last (%s)</source>
      <translation>Fazer de novo o que foi desfeito por último (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Drag around the object, or click a few places along its edge; the outline follows the image (%s)</source>
      <translation>Arraste em volta do objeto, ou clique em alguns lugares ao longo da borda; o contorno segue a imagem (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Draw</source>
      <translation>Desenhar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Draw with QGIS's own tool, with its snapping and tracing; the class is filled in</source>
      <translation>Desenhar com a ferramenta do QGIS, com sua aderência e seu traçado; a classe é preenchida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Find more like this unit</source>
      <translation>Achar mais como esta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Let the next candidates be units that resemble the one that you clicked last (%s)</source>
      <translation>Fazer com que os próximos candidatos se pareçam com a unidade clicada por último (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Outline</source>
      <translation>Contorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Redo</source>
      <translation>Refazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Smart</source>
      <translation>Inteligente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Take the last label back (%s)</source>
      <translation>Retirar o último rótulo (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>What this day took; more in the tab Effort</source>
      <translation>O que este dia custou; mais na aba Esforço</translation>
    </message>
  </context>
  <context>
    <name>Labelling</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Click a single unit first (%s: smaller objects): the next batch will resemble it.</source>
      <translation>Clique antes em uma única unidade (%s torna os objetos menores): o próximo lote se parecerá com ela.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Drag a box now.</source>
      <translation>Arraste agora uma caixa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Drag a stroke now.</source>
      <translation>Arraste agora um traço.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Labels mended: %d.</source>
      <translation>Rótulos corrigidos: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>No faults found.</source>
      <translation>Nenhuma falha encontrada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>Objects come from here now: %s.</source>
      <translation>Os objetos vêm agora daqui: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>The outline of the last label is not near: draw one first.</source>
      <translation>O contorno do último rótulo não está perto: desenhe um antes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>The units are not built yet (tab Review): until then Smart looks at the map as on the screen.</source>
      <translation>As unidades ainda não foram geradas (aba Revisar): até lá, Inteligente olha o mapa como está na tela.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>There is no group above this class.</source>
      <translation>Não há grupo acima desta classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/labelling.py" />
      <source>There is no label to cut from: take an object first.</source>
      <translation>Não há rótulo do qual recortar: tome antes um objeto.</translation>
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
      <translation>Ordenar como na lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>Sort by %s</source>
      <translation>Ordenar por %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_table.py" />
      <source>Sort by %s, falling</source>
      <translation>Ordenar por %s, decrescente</translation>
    </message>
  </context>
  <context>
    <name>Listing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>&lt;b&gt;Correct the outline&lt;/b&gt;, then press %s.</source>
      <translation>&lt;b&gt;Corrija o contorno&lt;/b&gt; e pressione %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Click a line across the outline, end with a right click (%s gives up).</source>
      <translation>Clique uma linha através do contorno, termine com um clique direito (%s desiste).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Click the corners of the shape, end with a right click (%s gives up).</source>
      <translation>Clique os cantos da forma, termine com um clique direito (%s desiste).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Nothing was drawn there: the place counts as no mining. %s takes that back.</source>
      <translation>Nada foi desenhado ali: o local conta como não mineração. %s desfaz isso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Parts: %d; each takes a class of its own.</source>
      <translation>Partes: %d; cada uma recebe a sua própria classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Reading the list: %(read)d of %(all)d</source>
      <translation>Lendo a lista: %(read)d de %(all)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Rows accepted: %(all)d, labels made of them: %(made)d; one undo takes all of that back.</source>
      <translation>Linhas aceitas: %(all)d, rótulos feitos delas: %(made)d; um desfazer retira tudo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/listing.py" />
      <source>Rows taken off the list: %d.</source>
      <translation>Linhas retiradas da lista: %d.</translation>
    </message>
  </context>
  <context>
    <name>ListsTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source> ha or more</source>
      <translation> ha ou mais</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept</source>
      <translation>Aceitar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept all shown</source>
      <translation>Aceitar todos os mostrados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept it, then add and cut with the smart tool</source>
      <translation>Aceitá-lo, depois somar e recortar com a ferramenta inteligente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Accept it, then move its vertices</source>
      <translation>Aceitá-lo, depois mover seus vértices</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>All classes</source>
      <translation>Todas as classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Carry all labels that did not change on to this date; one undo takes it back</source>
      <translation>Levar a esta data todos os rótulos que não mudaram; um único desfazer reverte isso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Confirm unchanged (%d)</source>
      <translation>Confirmar inalterados (%d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Correct</source>
      <translation>Corrigir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Detect with a model from elsewhere…</source>
      <translation>Detectar com um modelo de outro lugar…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Fazer de novo o que foi desfeito por último</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Draw it anew</source>
      <translation>Desenhar de novo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Draw its outline anew, then accept it</source>
      <translation>Desenhar o contorno de novo e então aceitá-lo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Empty this list</source>
      <translation>Esvaziar esta lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Fill a list</source>
      <translation>Encher uma lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Harvest the model's map…</source>
      <translation>Colher o mapa do modelo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Import polygons of an older map…</source>
      <translation>Importar polígonos de um mapa antigo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>It cannot be told from this image</source>
      <translation>Não se pode dizer por esta imagem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>It is nothing; the keys of classes accept it as one of them</source>
      <translation>Não é nada; as teclas das classes o aceitam como uma delas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Later</source>
      <translation>Depois</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Least area</source>
      <translation>Área mínima</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Least uncertainty</source>
      <translation>Incerteza mínima</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Look for changes since an earlier date…</source>
      <translation>Procurar mudanças desde outra data…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Make it a label of the class that is proposed</source>
      <translation>Torná-lo um rótulo da classe proposta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Make labels of all rows shown; one undo takes them back</source>
      <translation>Fazer rótulos de todas as linhas mostradas; um único desfazer os retira</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Part its outline along a line; each part is a row of its own</source>
      <translation>Dividir o contorno por uma linha; cada parte é uma linha própria da lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Put it at the end of the list</source>
      <translation>Pô-lo no fim da lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Redo</source>
      <translation>Refazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Reject</source>
      <translation>Rejeitar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Search</source>
      <translation>Busca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Search…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only one class</source>
      <translation>Mostrar só uma classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows in which this text occurs</source>
      <translation>Mostrar só as linhas em que este texto aparece</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows of at least this area</source>
      <translation>Mostrar só as linhas com pelo menos esta área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Show only rows that the model is at least so unsure of, from 0 to 1</source>
      <translation>Mostrar só as linhas de que o modelo está pelo menos tão incerto, de 0 a 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Split</source>
      <translation>Dividir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Take the last action back</source>
      <translation>Desfazer a última ação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Unclear</source>
      <translation>Incerto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>Which list is shown; the number is what still waits</source>
      <translation>Qual lista é mostrada; o número é o que ainda espera</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/lists_tab.py" />
      <source>unsure ≥ </source>
      <translation>incerto ≥ </translation>
    </message>
  </context>
  <context>
    <name>MatrixDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>%(name)s %(weight).4f (audit units: %(units)d)</source>
      <translation>%(name)s %(weight).4f (unidades de auditoria: %(units)d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>&lt;b&gt;Overall accuracy: %s&lt;/b&gt; (audit units that count: %d of %d)</source>
      <translation>&lt;b&gt;Acurácia global: %s&lt;/b&gt; (unidades de auditoria que contam: %d de %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>All classes</source>
      <translation>Todas as classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Blocks of the sample: %d.</source>
      <translation>Blocos da amostra: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Copy the matrices of all levels, with every error, to the clipboard</source>
      <translation>Copiar as matrizes de todos os níveis, com todos os erros, para a área de transferência</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Error matrix of the map</source>
      <translation>Matriz de erros do mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Groups of mining</source>
      <translation>Grupos da mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>How finely classes are told: mining or not, its groups, or every class</source>
      <translation>Com que detalhe as classes são distinguidas: mineração ou não, seus grupos, ou cada classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Mining</source>
      <translation>Mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Mining or not</source>
      <translation>Mineração ou não</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Not mining</source>
      <translation>Não é mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Producer's accuracy</source>
      <translation>Acurácia do produtor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Rows: what the map says. Columns: what the audit's answers say. In each cell the share of the area, and the audit units behind it. Accuracies with their 95 % intervals.</source>
      <translation>Linhas: o que o mapa diz. Colunas: o que as respostas da auditoria dizem. Em cada célula, a proporção da área e as unidades de auditoria em que ela se apoia. Acurácias com seus intervalos de 95 %.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Save CSV…</source>
      <translation>Salvar CSV…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Save the matrices of all levels, with every error, to a file</source>
      <translation>Salvar as matrizes de todos os níveis, com todos os erros, em um arquivo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>User's accuracy</source>
      <translation>Acurácia do usuário</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>Weights of the strata: %s.</source>
      <translation>Pesos dos estratos: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>around it</source>
      <translation>ao redor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>mapped</source>
      <translation>mapeado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_dialog.py" />
      <source>the rest</source>
      <translation>o resto</translation>
    </message>
  </context>
  <context>
    <name>MatrixShowing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>Save the error matrix</source>
      <translation>Salvar a matriz de erros</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The audit cannot tell an error matrix yet; its accuracies say why.</source>
      <translation>A auditoria ainda não permite uma matriz de erros; as acurácias dizem por quê.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The error matrix is on the clipboard.</source>
      <translation>A matriz de erros está na área de transferência.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/matrix_showing.py" />
      <source>The error matrix was saved: %s</source>
      <translation>A matriz de erros foi salva: %s</translation>
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
      <translation>%(part)s – rótulos: %(labels)d, recortes: %(chips)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%(what)s: %(n)s, each %(actions)s actions and %(seconds)s s</source>
      <translation>%(what)s: %(n)s, cada uma %(actions)s ações e %(seconds)s s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%(what)s: %(n)s, too few for a mean</source>
      <translation>%(what)s: %(n)s, poucas para uma média</translation>
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
      <translation>%s não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s is not a raster file that can be read.</source>
      <translation>%s não é um arquivo raster que se possa ler.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>%s is rotated or has no position on the ground.</source>
      <translation>%s está rotacionada ou não tem posição no terreno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>%s pixels</source>
      <translation>%s pixels</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>(stale)</source>
      <translation>(vencida)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>16 bit</source>
      <translation>16 bits</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>32 bit float</source>
      <translation>Ponto flutuante de 32 bits</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>&lt;b&gt;%(trial)s&lt;/b&gt;: %(assisted)d assisted, %(control)d by hand by lot.</source>
      <translation>&lt;b&gt;%(trial)s&lt;/b&gt;: %(assisted)d assistidos, %(control)d à mão por sorteio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>&lt;b&gt;Draw this one by hand&lt;/b&gt; (the key of its class, or {edit}), then press {agree}: help is withheld by lot to see its worth.</source>
      <translation>&lt;b&gt;Desenhe este à mão&lt;/b&gt; (a tecla da sua classe, ou {edit}) e pressione {agree}: a ajuda é retida por sorteio para ver seu valor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>A campaign has one scene at least.</source>
      <translation>Uma campanha tem ao menos uma cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>A list is walked through in the panel; labels are made at once; sites are places to look at</source>
      <translation>Uma lista é percorrida no painel; rótulos são feitos de imediato; sítios são lugares a observar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>A new or empty folder</source>
      <translation>Uma pasta nova ou vazia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>A raster file with a coordinate reference system, not rotated</source>
      <translation>Um arquivo raster com sistema de referência de coordenadas, não rodado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>A reason is needed.</source>
      <translation>É preciso um motivo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>A row of the table {} is no longer there.</source>
      <translation>Uma linha da tabela {} já não está lá.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>About %d bytes on the disk.</source>
      <translation>Cerca de %d bytes no disco.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Accepted rows</source>
      <translation>Linhas aceitas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Accuracies</source>
      <translation>Acurácias</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Action on many rows</source>
      <translation>Ação em muitas linhas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Actions</source>
      <translation>Ações</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Actions each</source>
      <translation>Ações cada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Actions, ratio</source>
      <translation>Ações, razão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Add another one first.</source>
      <translation>Adicione outra antes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Add it as another date: its areas are then told by themselves.</source>
      <translation>Adicione-a como outra data: suas áreas são então informadas em separado.</translation>
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
      <translation>Todas as classes: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>All mining together</source>
      <translation>Toda a mineração junta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>All of it is decided. The list “Answered” takes single decisions back; the plus fills it anew.</source>
      <translation>Tudo está decidido. A lista “Respondidos” desfaz decisões isoladas; o mais a preenche de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>An audit unit guides no draws: the map is checked by it.</source>
      <translation>Uma unidade de auditoria não guia sorteios: é com ela que se verifica o mapa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>An outline cannot be carried to the coordinates of the scene.</source>
      <translation>Um contorno não pode ser levado para as coordenadas da cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/turns.py" />
      <source>Another action is still being written.</source>
      <translation>Outra ação ainda está sendo gravada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Another model</source>
      <translation>Outro modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Answer</source>
      <translation>Resposta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_plan.py" />
      <source>Answer some rounds first, or choose points.</source>
      <translation>Responda a algumas rodadas antes, ou escolha pontos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>Answer the candidate again.</source>
      <translation>Responda ao candidato novamente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Answer them, or say that they cannot be decided; then the next ones are drawn.</source>
      <translation>Responda-os, ou diga que não se podem decidir; então os próximos são sorteados.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Answered</source>
      <translation>Respondidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Area (m²)</source>
      <translation>Área (m²)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Area of interest</source>
      <translation>Área de interesse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Arm</source>
      <translation>Braço</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Arms</source>
      <translation>Braços</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>As in the image</source>
      <translation>Como na imagem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Ask again later</source>
      <translation>Perguntar de novo depois</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Asked again</source>
      <translation>Perguntada de novo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>Asked by</source>
      <translation>Perguntado por</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Assign one in the layer's properties and save it with the image.</source>
      <translation>Atribua um nas propriedades da camada e salve-o com a imagem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Assignee</source>
      <translation>Atribuído a</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Assisted takes %(actions)s times the actions and %(seconds)s times the seconds (95 %% intervals).</source>
      <translation>Assistido leva %(actions)s vezes as ações e %(seconds)s vezes os segundos (intervalos de 95 %%).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Audit sample</source>
      <translation>Amostra de auditoria</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Audit unit</source>
      <translation>Unidade de auditoria</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Audit units, and what is asked again, are asked without a guess.</source>
      <translation>Unidades de auditoria, e o que se pergunta de novo, são perguntadas sem palpite.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Average</source>
      <translation>Média</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Background chips</source>
      <translation>Recortes de fundo</translation>
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
      <translation>Bandas de {} que lhe faltam: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>Bands that {} lacks: {}.</source>
      <translation>Bandas que faltam a {}: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>Begin a campaign of its own for it, or one whose first image is in longitude and latitude.</source>
      <translation>Comece uma campanha própria para ela, ou uma cuja primeira imagem esteja em longitude e latitude.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Begin a new campaign for other units; the labels of this one stay usable.</source>
      <translation>Comece uma nova campanha para outras unidades; os rótulos desta continuam utilizáveis.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>Begin and end it outside of the outline.</source>
      <translation>Comece e termine fora do contorno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Begin it outside of the label and end it outside, on the other side of what shall stay.</source>
      <translation>Comece fora do rótulo e termine fora, do outro lado do que deve ficar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Bilinear</source>
      <translation>Bilinear</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Blanked and listed</source>
      <translation>Apagados e listados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Blind, there is nothing to agree with.</source>
      <translation>Às cegas, não há com o que concordar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Block size</source>
      <translation>Tamanho do bloco</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Brings the polygons of another map into a campaign of Mining Mapper: as a list to walk through, or as labels of imported origin, from which nothing is learnt until somebody looks at them. Or brings points and polygons in as sites to look at. Polygons are cut to the area of interest, broken ones are mended.

It is written by QGIS itself and needs no engine. Close the campaign in the panel first. One undo in the panel takes all of it back.</source>
      <translation>Traz os polígonos de outro mapa para uma campanha do Mining Mapper: como lista a percorrer, ou como rótulos de origem importada, dos quais nada se aprende até que alguém os observe. Ou traz pontos e polígonos como sítios a observar. Os polígonos são recortados pela área de interesse; os defeituosos são reparados.

É escrito pelo próprio QGIS e não precisa do motor. Feche antes a campanha no painel. Um só desfazer no painel retira tudo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Buffer</source>
      <translation>Zona tampão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audits.py" />
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Build the units of the scene first.</source>
      <translation>Gere antes as unidades da cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/objects.py" />
      <source>Build them in the tab Review.</source>
      <translation>Gere-as na aba Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>By hand</source>
      <translation>À mão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By how much neighbouring chips overlap; below the chip size</source>
      <translation>Quanto os recortes vizinhos se sobrepõem; menos que o tamanho do recorte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By scene</source>
      <translation>Por cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By site</source>
      <translation>Por local</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>By spatial blocks</source>
      <translation>Por blocos espaciais</translation>
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
      <translation>COCO, YOLO e Hugging Face não conhecem o desconhecido: tais pixels são apagados ou seus recortes são omitidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>CORINE</source>
      <translation>CORINE</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>CSV file to write the error matrix to, in shares of area with the audit units beside</source>
      <translation>arquivo CSV em que se grava a matriz de erros, em proporções da área com as unidades de auditoria ao lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Campaign</source>
      <translation>Campanha</translation>
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
      <translation>Candidatos ainda abertos: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Cannot decide</source>
      <translation>Não dá para decidir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Cells of {:g} m would be more than {}.</source>
      <translation>Células de {:g} m seriam mais de {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Centred on labels</source>
      <translation>Centrados nos rótulos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Change</source>
      <translation>Mudança</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Change of a row</source>
      <translation>Alteração de uma linha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Changes</source>
      <translation>Mudanças</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Changes since an earlier date</source>
      <translation>Mudanças desde uma data anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Check that the file exists and that you may write to it, or open it read-only.</source>
      <translation>Verifique se o arquivo existe e se você pode gravar nele, ou abra-o somente para leitura.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/learnt.py" />
      <source>Check that the file is there and that you may write to {}.</source>
      <translation>Verifique se o arquivo está lá e se você pode gravar em {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>Check that you may write there and that there is room.</source>
      <translation>Verifique se pode escrever ali e se há espaço.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>Check that you may write there.</source>
      <translation>Verifique se você pode gravar ali.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>Check the CRS of the image, and that the outline lies on it.</source>
      <translation>Verifique o SRC da imagem e se o contorno está sobre ela.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Check the file and its rights.</source>
      <translation>Verifique o arquivo e suas permissões.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <location filename="../../mining_mapper/plugin/prior_import.py" />
      <source>Check the layer's CRS.</source>
      <translation>Verifique o SRC da camada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chip size</source>
      <translation>Tamanho do recorte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chips left out</source>
      <translation>Recortes omitidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Choose a CSV table, a GeoPackage, a shapefile, a GeoJSON or an OpenStreetMap extract.</source>
      <translation>Escolha uma tabela CSV, um GeoPackage, um shapefile, um GeoJSON ou um extrato do OpenStreetMap.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Choose a GeoPackage that was made with “New campaign”.</source>
      <translation>Escolha um GeoPackage feito com “Nova campanha”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Choose a complete copy of it.</source>
      <translation>Escolha uma cópia completa dela.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Choose a folder that you may write to, on a disk with space left.</source>
      <translation>Escolha uma pasta em que possa gravar, em um disco com espaço livre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>Choose a folder that you may write to; close the file where it is open.</source>
      <translation>Escolha uma pasta em que possa gravar; feche o arquivo onde ele estiver aberto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>Choose a layer of known mines that covers the scene, or none.</source>
      <translation>Escolha uma camada de minas conhecidas que cubra a cena, ou nenhuma.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose an existing folder.</source>
      <translation>Escolha uma pasta que exista.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_drawing.py" />
      <source>Choose another design, or try again.</source>
      <translation>Escolha outro delineamento ou tente novamente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose another folder.</source>
      <translation>Escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>Choose another name, or open it with “Open campaign”.</source>
      <translation>Escolha outro nome, ou abra-a com “Abrir campanha”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose another one in the panel's head; what was answered stays usable.</source>
      <translation>Escolha outra no cabeçalho do painel; o que foi respondido continua utilizável.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>Choose another one of the list.</source>
      <translation>Escolha outro da lista.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Choose cloud, shadow, too coarse or cannot tell.</source>
      <translation>Escolha nuvem, sombra, grosseira demais ou não sei dizer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose it in the panel's head.</source>
      <translation>Escolha-a no cabeçalho do painel.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Choose it where it is now.</source>
      <translation>Escolha-o onde ele está agora.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Choose larger cells.</source>
      <translation>Escolha células maiores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose one of the list.</source>
      <translation>Escolha um da lista.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Choose one of: {}.</source>
      <translation>Escolha entre: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Choose the GeoPackage where it is now.</source>
      <translation>Escolha o GeoPackage onde ele está agora.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose the image that the campaign was begun with.</source>
      <translation>Escolha a imagem com que a campanha foi começada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Choose the image that the campaign was begun with; add others as scenes.</source>
      <translation>Escolha a imagem com que a campanha foi começada; adicione outras como cenas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>Choose the later scene in the panel's head, or add it there as a scene of another date.</source>
      <translation>Escolha a cena posterior no cabeçalho do painel, ou adicione-a ali como cena de outra data.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Choose the scene that shows it.</source>
      <translation>Escolha a cena que o mostra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Choose what is shown on this side</source>
      <translation>Escolha o que é mostrado deste lado</translation>
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
      <translation>Classe de todos</translation>
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
      <translation>Clique de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>Close it there, or open it read-only. If that machine crashed, delete {} and try again.</source>
      <translation>Feche-a lá, ou abra-a somente para leitura. Se aquela máquina travou, exclua {} e tente de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Close it where it is being edited, or copy it to a folder that you may write to; then open it again.</source>
      <translation>Feche-a onde está sendo editada, ou copie-a para uma pasta em que possa gravar; depois abra-a de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Code, where there is no field of the class</source>
      <translation>Código, quando não há campo da classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Codes of the classes to collapse onto, with commas between; empty for none</source>
      <translation>Códigos das classes em que agrupar, separados por vírgulas; vazio para nenhuma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Collapse onto</source>
      <translation>Agrupar em</translation>
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
      <translation>Substância mineral</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Compression</source>
      <translation>Compressão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Confidence</source>
      <translation>Confiança</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>Copy the campaign to a folder that you may write to, or open it read-only.</source>
      <translation>Copie a campanha para uma pasta em que possa gravar, ou abra-a somente para leitura.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/units.py" />
      <source>Copy the folder {} to where the campaign is.</source>
      <translation>Copie a pasta {} para onde está a campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Copy the folder {} to {}; draws hold for these units only.</source>
      <translation>Copie a pasta {} para {}; os sorteios valem só para essas unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Corrected answer</source>
      <translation>Resposta corrigida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Created</source>
      <translation>Criado</translation>
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
      <translation>Corta uma imagem em unidades de superfície semelhante, como faz uma campanha do Mining Mapper, e grava um raster de seus números: 0 onde não há dados ou área de interesse, depois 1 a n.

Imagem: um arquivo raster com sistema de referência de coordenadas, não rotacionado. Zeros ao longo da borda e seu valor nodata são deixados de fora.
Área de interesse: polígonos; só são feitas unidades dentro deles. A imagem inteira quando vazia.
Tamanho de uma unidade: área média em hectares; 21 pixels quando vazio. Unidades menores acompanham feições pequenas e são mais numerosas a olhar.

Precisa do ambiente do motor, que o painel Mining Mapper instala.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Cutting the image into units</source>
      <translation>Cortando a imagem em unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Data type</source>
      <translation>Tipo de dado</translation>
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
      <translation>Eliminação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Delineation</source>
      <translation>Delimitação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Design</source>
      <translation>Delineamento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/messages.py" />
      <source>Details</source>
      <translation>Detalhes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Detect with a model from elsewhere</source>
      <translation>Detectar com um modelo de fora</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Distance around sites (metres)</source>
      <translation>Distância em volta dos sítios (metros)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Do no more (Esc)</source>
      <translation>Não fazer mais (Esc)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Doing the last action again…</source>
      <translation>Refazendo a última ação…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Done again on {}: {}.</source>
      <translation>Refeito em {}: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Draw</source>
      <translation>Desenhar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Draw a probability sample</source>
      <translation>Sortear uma amostra probabilística</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Draw it again, or press Esc to keep the unit.</source>
      <translation>Desenhe-o de novo, ou pressione Esc para manter a unidade.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <location filename="../../mining_mapper/plugin/outside_edits.py" />
      <source>Draw it again.</source>
      <translation>Desenhe-o novamente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>Draw it where the scene is.</source>
      <translation>Desenhe-o onde está a cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Draw the object by hand, then press {}.</source>
      <translation>Desenhe o objeto à mão e pressione {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Drawing with the tools</source>
      <translation>Desenhar com as ferramentas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Earlier image</source>
      <translation>Imagem anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>Edit the layer “{}” of the campaign's group.</source>
      <translation>Edite a camada “{}” do grupo da campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Edits with QGIS's tools</source>
      <translation>Edições com as ferramentas do QGIS</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Error matrix</source>
      <translation>Matriz de erros</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Estimate areas</source>
      <translation>Estimar áreas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Export a campaign's training set</source>
      <translation>Exportar o conjunto de treinamento de uma campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Features of units</source>
      <translation>Atributos das unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Features of units (Parquet)</source>
      <translation>Atributos das unidades (Parquet)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Field of the class</source>
      <translation>Campo da classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>FlatGeobuf</source>
      <translation>FlatGeobuf</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Folds</source>
      <translation>Partições</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Formats</source>
      <translation>Formatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Frame</source>
      <translation>Marco amostral</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>Free some space there, or make the folder writable.</source>
      <translation>Libere espaço ali ou permita a gravação na pasta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>From the features</source>
      <translation>A partir das feições</translation>
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
      <translation>GeoPackage, FlatGeobuf ou GeoJSON a gravar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>GeoParquet</source>
      <translation>GeoParquet</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>GeoTIFF to write, a band a class, 255 without unit</source>
      <translation>GeoTIFF a gravar, uma banda por classe, 255 sem unidade</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/osm_extract.py" />
      <source>Get the extract anew, or a smaller one.</source>
      <translation>Obtenha o extrato de novo, ou um menor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Give an answer of your own.</source>
      <translation>Dê uma resposta sua.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Give another answer, or switch blind off.</source>
      <translation>Dê outra resposta, ou desative o modo cego.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Give it one with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>Dê-lhe um com Raster &gt; Projeções &gt; Atribuir projeção.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/accepting.py" />
      <source>Give it one with its key or the list of classes.</source>
      <translation>Dê-lhe uma com sua tecla ou pela lista de classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Give the class of all instead.</source>
      <translation>Indique antes a classe de todos.</translation>
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
      <translation>Colheita</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Harvest the model's map</source>
      <translation>Colher o mapa do modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/listed.py" />
      <source>Help is withheld here, to see what it is worth.</source>
      <translation>Aqui a ajuda é retida, para ver quanto ela vale.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Help: what this screen is for and what its keys do</source>
      <translation>Ajuda: para que serve esta tela e o que fazem suas teclas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How labels and chips are parted for training, validation and test, so that none lies in two parts</source>
      <translation>Como rótulos e recortes são repartidos entre treinamento, validação e teste, de modo que nenhum fique em duas partes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How many chips without a label are drawn from searched areas; each carries its weight</source>
      <translation>Quantos recortes sem rótulo são sorteados das áreas vistoriadas; cada um leva seu peso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>How values are found where the pixel size changes; masks are made anew from the outlines</source>
      <translation>Como os valores são obtidos onde o tamanho do pixel muda; as máscaras são refeitas a partir dos contornos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Hugging Face datasets</source>
      <translation>Conjuntos de dados Hugging Face</translation>
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
      <translation>Imagem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Image and mask chips (GeoTIFF)</source>
      <translation>Recortes de imagem e máscara (GeoTIFF)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Import an older map</source>
      <translation>Importar um mapa mais antigo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Import an older map, labels or sites into a campaign</source>
      <translation>Importar um mapa mais antigo, rótulos ou sítios para uma campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>In no part</source>
      <translation>Em nenhuma parte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>In the checked map: no accuracy yet.</source>
      <translation>No mapa verificado: ainda sem acurácia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>In the checked map: {}.</source>
      <translation>No mapa verificado: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Install it with the button in the panel's header.</source>
      <translation>Instale-o com o botão no cabeçalho do painel.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <location filename="../../mining_mapper/plugin/work.py" />
      <source>Install it with the panel's light.</source>
      <translation>Instale-o com a luz do painel.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Instance masks (GeoTIFF)</source>
      <translation>Máscaras de instâncias (GeoTIFF)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Interpreter</source>
      <translation>Intérprete</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Interpreters make {:.0f} % of the variance of all mining, all of which its interval holds.</source>
      <translation>Os intérpretes respondem por {:.0f} % da variância de toda a mineração, que seu intervalo já contém.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Interpreters make {:.0f} % of the variance of all mining: its standard error is {} {}, not {}.</source>
      <translation>Os intérpretes respondem por {:.0f} % da variância de toda a mineração: seu erro padrão é {} {}, não {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>It cannot be written to any more: check the disk and its permissions, then do it again.</source>
      <translation>Já não se pode gravar nela: verifique o disco e suas permissões e faça de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Precisa do ambiente do motor, que o painel Mining Mapper instala.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>It was started again; nothing that you saved is lost.</source>
      <translation>Ele foi iniciado de novo; nada do que você salvou se perdeu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Its GeoPackage, which must not be open in the panel</source>
      <translation>O seu GeoPackage, que não pode estar aberto no painel</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Its first line must name the columns.</source>
      <translation>Sua primeira linha precisa dar nome às colunas.</translation>
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
      <translation>Teclas do Mining Mapper</translation>
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
      <translation>Rotular</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/layers.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Labels</source>
      <translation>Rótulos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Labels of the audit sample are never trained on</source>
      <translation>Rótulos da amostra de auditoria nunca servem ao treinamento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Least size</source>
      <translation>Tamanho mínimo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Left out</source>
      <translation>Omitidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Licence</source>
      <translation>Licença</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Line between the two pictures</source>
      <translation>Linha entre as duas imagens</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Look for changes</source>
      <translation>Procurar mudanças</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Making labels of the rows…</source>
      <translation>Fazendo rótulos das linhas…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>Map of mining (answers: {}; audit units: {}):</source>
      <translation>Mapa da mineração (respostas: {}; unidades de auditoria: {}):</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Maus et al.</source>
      <translation>Maus et al.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Mean area of a unit; 21 pixels when empty</source>
      <translation>Área média de uma unidade; 21 pixels quando vazio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Measuring the units</source>
      <translation>Medindo as unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Mended faults</source>
      <translation>Falhas corrigidas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Min</source>
      <translation>Min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/help.py" />
      <source>Mining Mapper help</source>
      <translation>Ajuda do Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Mining and other</source>
      <translation>Mineração e outros</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>Mining area moved {:.0f} % in the last rounds.</source>
      <translation>A área de mineração mudou {:.0f} % nas últimas rodadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>Mining by the model, percent</source>
      <translation>Mineração segundo o modelo, por cento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Mining classes</source>
      <translation>Classes de mineração</translation>
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
      <translation>Resposta mais exata</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Name of the scene's image, where the campaign has several; the one worked on last otherwise</source>
      <translation>Nome da imagem da cena, quando a campanha tem várias; senão a última trabalhada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Nearest</source>
      <translation>Vizinho mais próximo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>New label</source>
      <translation>Novo rótulo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No candidate was answered on this scene yet.</source>
      <translation>Nenhum candidato foi respondido ainda nesta cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No changes wait. Add a scene of a later date in the panel's head and make its units, then let the plus above look for what has grown, is new or gone since an earlier one. Old labels stay as they are until you accept a change.</source>
      <translation>Nenhuma mudança espera. Adicione uma cena de data posterior no cabeçalho do painel e gere suas unidades, depois deixe o mais acima procurar o que cresceu, é novo ou sumiu desde uma anterior. Rótulos antigos ficam como estão até que você aceite uma mudança.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>No format is chosen; tick at least one.</source>
      <translation>Nenhum formato foi escolhido; marque ao menos um.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No model from elsewhere was asked. What a segmentation model in ONNX detects on this scene comes as a list to accept; choose its file with the plus above.</source>
      <translation>Nenhum modelo de outro lugar foi consultado. O que um modelo de segmentação em ONNX detecta nesta cena vem como lista para aceitar; escolha o arquivo dele com o mais acima.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>No older map was imported. Its polygons come as a list to keep, correct, split or reject; choose its file, or a layer of the project, with the plus above.</source>
      <translation>Nenhum mapa antigo foi importado. Seus polígonos vêm como lista para manter, corrigir, dividir ou rejeitar; escolha o arquivo, ou uma camada do projeto, com o mais acima.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>No polygon of {} lies in the area of interest.</source>
      <translation>Nenhum polígono de {} está na área de interesse.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>None</source>
      <translation>Nenhuma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Not split</source>
      <translation>Sem divisão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/edit_guard.py" />
      <source>Nothing is left of the outline: other labels cover it.</source>
      <translation>Nada resta do contorno: outros rótulos o cobrem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Nothing was harvested yet. A harvest takes the model's confident polygons of the whole scene as a list to accept; it needs some rounds of answers first.</source>
      <translation>Nada foi colhido ainda. Uma colheita toma os polígonos em que o modelo confia, de toda a cena, como lista para aceitar; precisa antes de algumas rodadas de respostas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Number of files</source>
      <translation>Número de arquivos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Number of folds for cross-validation; every label gets one</source>
      <translation>Número de partições para a validação cruzada; cada rótulo recebe uma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Number of labels</source>
      <translation>Número de rótulos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>Number of rows</source>
      <translation>Número de linhas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Number of units</source>
      <translation>Número de unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Numbers or roles of bands with commas between, e.g. red,green,blue; empty is all</source>
      <translation>Números ou papéis das bandas separados por vírgulas, p. ex. red,green,blue; vazio são todas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file of pixels or chips, its card beside it, whose outputs are learnt from beside the bands</source>
      <translation>Arquivo ONNX de pixels ou recortes, com a ficha ao lado, cujas saídas são aprendidas junto com as bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file of train; the campaign's answers otherwise</source>
      <translation>Arquivo ONNX de train; senão as respostas da campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file to write</source>
      <translation>Arquivo ONNX a gravar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>ONNX file, its card beside it</source>
      <translation>Arquivo ONNX, com a ficha ao lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Of by hand</source>
      <translation>Do feito à mão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of everything that is drawn; the same gives the same bytes</source>
      <translation>De tudo o que é sorteado; a mesma dá os mesmos bytes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the campaign</source>
      <translation>Da campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the chips; every GDAL since 2018 reads Zstandard, which is four times as fast, other programs want Deflate</source>
      <translation>Dos recortes; todo GDAL desde 2018 lê Zstandard, que é quatro vezes mais rápido; outros programas pedem Deflate</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Of the image</source>
      <translation>Da imagem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Of values: value=CODE; value=CODE, an empty code leaves out; told from codes, names and vocabularies otherwise</source>
      <translation>Dos valores: valor=CÓDIGO; valor=CÓDIGO, um código vazio deixa de fora; senão deduzido de códigos, nomes e vocabulários</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Older map</source>
      <translation>Mapa antigo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Older map or places</source>
      <translation>Mapa mais antigo ou lugares</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>On a grid, where labels are</source>
      <translation>Em uma grade, onde há rótulos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Only a part of it could be done again; the next redo goes on with it, one undo takes it back.</source>
      <translation>Só uma parte pôde ser refeita; o próximo refazer continua e um desfazer a retira.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Only a part of it could be taken back; the next undo goes on with it.</source>
      <translation>Só uma parte pôde ser desfeita; o próximo desfazer continua.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/long_action.py" />
      <source>Only a part of the rows could be written: {} of {}. One undo takes them back.</source>
      <translation>Só uma parte das linhas pôde ser gravada: {} de {}. Um desfazer retira isso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Only units inside these polygons are made; the whole image when empty</source>
      <translation>Só são feitas unidades dentro destes polígonos; a imagem inteira quando vazio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>Only what was put off is left: answer it, or say that it cannot be decided.</source>
      <translation>Só resta o que foi adiado: responda, ou diga que não se pode decidir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Open it again.</source>
      <translation>Abra-a de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>Open it in a spreadsheet and save it anew as CSV.</source>
      <translation>Abra-o em uma planilha e salve-o de novo como CSV.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Open it once where you may write to it, or copy it to such a folder.</source>
      <translation>Abra-a uma vez onde possa gravar nela, ou copie-a para uma pasta assim.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>OpenStreetMap</source>
      <translation>OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Order</source>
      <translation>Ordem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Origin</source>
      <translation>Origem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Other outline</source>
      <translation>Outro contorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Overlap</source>
      <translation>Sobreposição</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Parquet or CSV file to write</source>
      <translation>Arquivo Parquet ou CSV a gravar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Parquet or CSV file to write user's and producer's accuracies of all classes to</source>
      <translation>arquivo Parquet ou CSV em que se gravam as acurácias do usuário e do produtor de todas as classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Pixel size</source>
      <translation>Tamanho do pixel</translation>
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
      <translation>Posição</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Places of a harvest</source>
      <translation>Lugares de uma colheita</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Point at another unit like it.</source>
      <translation>Aponte outra unidade parecida.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Polygons, for sites also points, in any CRS</source>
      <translation>Polígonos, para sítios também pontos, em qualquer SRC</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Precision</source>
      <translation>Precisão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Preview only</source>
      <translation>Só prévia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Preview only: say counts, sizes and warnings, and write nothing.
Folder: new or empty.

It needs the engine's environment, which the Mining Mapper panel installs.</source>
      <translation>Só prévia: dizer contagens, tamanhos e avisos, e não gravar nada.
Pasta: nova ou vazia.

Precisa do ambiente do motor, que o painel Mining Mapper instala.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Probabilities</source>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Probability of the draw</source>
      <translation>Probabilidade do sorteio</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Progress</source>
      <translation>Progresso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Propose candidates</source>
      <translation>Propor candidatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>Push the line with the mouse, or with the arrow keys</source>
      <translation>Empurre a linha com o mouse ou com as setas do teclado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Put it back, or choose “Find the image…” in the campaign's menu.</source>
      <translation>Ponha-a de volta, ou escolha “Localizar a imagem…” no menu da campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Put it back, or open it where it is now. What was saved before is in it; this was not saved.</source>
      <translation>Ponha-a de volta, ou abra-a onde está agora. O que foi salvo antes está nela; isto não foi salvo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Putting rows at the end of the list…</source>
      <translation>Colocando linhas no fim da lista…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Putting what was found on the list…</source>
      <translation>Colocando na lista o que foi encontrado…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>QGIS's own tools</source>
      <translation>Ferramentas do próprio QGIS</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Raster of unit numbers to write, 0 where there is no unit</source>
      <translation>Raster de números de unidades a escrever, 0 onde não há unidade</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Reflectance</source>
      <translation>Reflectância</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Register</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Rejected rows</source>
      <translation>Linhas rejeitadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>Reload the campaign; it may have been changed by another programme.</source>
      <translation>Recarregue a campanha; talvez tenha sido alterada por outro programa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Repair its environment, or look into its log, from the panel's header.</source>
      <translation>Repare o ambiente dele ou consulte o registro, no cabeçalho do painel.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Repeat the last step.</source>
      <translation>Repita o último passo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Resampling</source>
      <translation>Reamostragem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/rounds.py" />
      <source>Restart the engine and propose again; send its log if that does not help.</source>
      <translation>Reinicie o motor e proponha de novo; envie o registro dele se isso não ajudar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Roles of bands</source>
      <translation>Papéis das bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Round</source>
      <translation>Rodada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>STAC catalogue</source>
      <translation>Catálogo STAC</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Sample</source>
      <translation>Amostra</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Sample for AcATaMa</source>
      <translation>Amostra para o AcATaMa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>Save or discard the edits of the layer first.</source>
      <translation>Primeiro grave ou descarte as edições da camada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>Save or discard them, then choose the other scene.</source>
      <translation>Salve-as ou descarte-as, depois escolha a outra cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>Save or discard unfinished edits of its layers, switch off the project's automatic transaction groups, and check that the disk has space and may be written to.</source>
      <translation>Salve ou descarte edições inacabadas de suas camadas, desative os grupos de transação automáticos do projeto e verifique se o disco tem espaço e permite gravar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Save the layer as GeoTIFF and choose that one.</source>
      <translation>Salve a camada como GeoTIFF e escolha esse.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>Save them, and switch off automatic transaction groups in the project's properties.</source>
      <translation>Salve-as e desative os grupos de transação automáticos nas propriedades do projeto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Say counts, sizes and warnings, and write nothing</source>
      <translation>Dizer contagens, tamanhos e avisos, e não escrever nada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Scene</source>
      <translation>Cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Score a scene</source>
      <translation>Pontuar uma cena</translation>
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
      <translation>Segundos cada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Seconds, ratio</source>
      <translation>Segundos, razão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/words.py" />
      <source>Seed</source>
      <translation>Semente</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Segment an image into units</source>
      <translation>Segmentar uma imagem em unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Share of mining</source>
      <translation>Fração de mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Share of the labels for the test</source>
      <translation>Fração dos rótulos para o teste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Share of the labels for validation</source>
      <translation>Fração dos rótulos para a validação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Share withheld</source>
      <translation>Parte retida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>Shift+click</source>
      <translation>Shift+clique</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>Shift+drag</source>
      <translation>Shift+arrastar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/map_picture.py" />
      <source>Show an image here, and check the connection where it comes from a server.</source>
      <translation>Mostre uma imagem aqui e verifique a conexão, se ela vem de um servidor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a block; 0 takes the distance to which the features resemble each other</source>
      <translation>Lado de um bloco; 0 usa a distância até a qual as feições se parecem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a chip</source>
      <translation>Lado de um recorte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Side of a pixel in the units of the image's coordinates; 0 keeps the image's own</source>
      <translation>Lado de um pixel nas unidades das coordenadas da imagem; 0 mantém o da imagem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>Simulated scene {}</source>
      <translation>Cena simulada {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>Site</source>
      <translation>Local</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>Sites</source>
      <translation>Locais</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>Size of a unit (hectares)</source>
      <translation>Tamanho de uma unidade (hectares)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>So much around a place belongs to the site; points get 500 m where it is 0</source>
      <translation>Tanto em volta de um lugar pertence ao sítio; pontos recebem 500 m quando é 0</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Source</source>
      <translation>Fonte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Split</source>
      <translation>Divisão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/action_words.py" />
      <source>Split outline</source>
      <translation>Contorno dividido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>Start the work again.</source>
      <translation>Inicie o trabalho de novo.</translation>
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
      <translation>Situação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped before all was done again; the next redo goes on with it, one undo takes it back.</source>
      <translation>Parado antes de tudo ser refeito; o próximo refazer continua e um desfazer o retira.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped before all was taken back; the next undo goes on with it.</source>
      <translation>Parado antes de tudo ser desfeito; o próximo desfazer continua.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped. Rows done: {} of {}; one undo takes them back.</source>
      <translation>Parado. Linhas feitas: {} de {}; um desfazer retira tudo isso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Stopped; nothing was changed.</source>
      <translation>Parado; nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Stretched, 2 to 98 percent</source>
      <translation>Realçada, 2 a 98 por cento</translation>
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
      <translation>Tome outro local, ou peça por ele; uma reserva termina sozinha após {:g} horas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>Take or draw a larger one, or choose a smaller area in the menu beside “Digits…”.</source>
      <translation>Tome ou desenhe um maior, ou escolha uma área menor no menu ao lado de “Dígitos…”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Taking rows off the list…</source>
      <translation>Tirando linhas da lista…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Taking the last action back…</source>
      <translation>Desfazendo a última ação…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Test</source>
      <translation>Teste</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/segment.py" />
      <source>The area of interest holds no polygon.</source>
      <translation>A área de interesse não contém polígono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>The campaign has no scene of an earlier date on this ground.</source>
      <translation>A campanha não tem cena de data anterior neste terreno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>The campaign has no scene {}.</source>
      <translation>A campanha não tem a cena {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The campaign has this image already, as {}.</source>
      <translation>A campanha já tem esta imagem, como {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} cannot be opened.</source>
      <translation>A campanha {} não pode ser aberta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The campaign {} cannot be written.</source>
      <translation>A campanha {} não pode ser gravada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The campaign {} could not be written; nothing was changed.</source>
      <translation>A campanha {} não pôde ser gravada; nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The campaign {} does not exist.</source>
      <translation>A campanha {} não existe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The campaign {} holds no classes.</source>
      <translation>A campanha {} não contém classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The campaign {} is already open in this QGIS.</source>
      <translation>A campanha {} já está aberta neste QGIS.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} is closed.</source>
      <translation>A campanha {} está fechada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The campaign {} is open in another QGIS (process {} on {}, since {}).</source>
      <translation>A campanha {} está aberta em outro QGIS (processo {} em {}, desde {}).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} is open read-only.</source>
      <translation>A campanha {} está aberta somente para leitura.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/storage.py" />
      <source>The campaign {} was deleted, moved or replaced while it was open.</source>
      <translation>A campanha {} foi excluída, movida ou substituída enquanto estava aberta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The campaign {} was made by an earlier version and lacks some tables.</source>
      <translation>A campanha {} foi feita por uma versão anterior e lhe faltam algumas tabelas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>The disk is full: free some space, then do it again.</source>
      <translation>O disco está cheio: libere espaço e faça de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” could not be saved.</source>
      <translation>Não foi possível salvar as edições da camada “{}”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” keep the campaign locked.</source>
      <translation>As edições da camada “{}” mantêm a campanha bloqueada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>The edits of the layer “{}” were saved.</source>
      <translation>As edições da camada “{}” foram salvas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <location filename="../../mining_mapper/plugin/work.py" />
      <source>The engine is not installed yet.</source>
      <translation>O motor ainda não está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/ask_engine.py" />
      <source>The engine is not installed; the Mining Mapper panel installs it.</source>
      <translation>O motor não está instalado; o painel Mining Mapper o instala.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/rounds.py" />
      <source>The engine proposed something that cannot be a draw; nothing was stored.</source>
      <translation>O motor propôs algo que não pode ser um sorteio; nada foi armazenado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine stopped unexpectedly.</source>
      <translation>O motor parou inesperadamente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine was started again to stop other work.</source>
      <translation>O motor foi reiniciado para parar outro trabalho.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The engine was stopped.</source>
      <translation>O motor foi parado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>The field {} has too many values to be one of classes.</source>
      <translation>O campo {} tem valores demais para ser um de classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>The file {} does not exist.</source>
      <translation>O arquivo {} não existe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>The folder {} cannot be made.</source>
      <translation>A pasta {} não pode ser criada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>The folder {} cannot be written to.</source>
      <translation>Não é possível gravar na pasta {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The folder {} does not exist.</source>
      <translation>A pasta {} não existe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>The groups above them</source>
      <translation>Os grupos acima delas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>The image has one band; classes that differ in colour only will look alike.</source>
      <translation>A imagem tem uma só banda; classes que diferem apenas na cor vão parecer iguais.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>The image {} has no coordinate reference system.</source>
      <translation>A imagem {} não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The image {} of the campaign is missing.</source>
      <translation>A imagem {} da campanha está faltando.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>The key of a class makes it a label.</source>
      <translation>A tecla de uma classe faz dele um rótulo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <source>The last answer is not “not mining” any more.</source>
      <translation>A última resposta já não é “não é mineração”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior_import.py" />
      <source>The layer {} cannot be brought into the CRS of the campaign.</source>
      <translation>A camada {} não pode ser levada ao SRC da campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prior.py" />
      <source>The layer {} cannot be brought into the CRS of the scene.</source>
      <translation>A camada {} não pode ser levada ao SRC da cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The layer “{}” has edits that are not saved.</source>
      <translation>A camada “{}” tem edições não salvas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign.py" />
      <source>The layer “{}” shows rows of the campaign and cannot be edited.</source>
      <translation>A camada “{}” mostra linhas da campanha e não pode ser editada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>The line does not part the outline.</source>
      <translation>A linha não divide o contorno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/tools/swipe.py" />
      <source>The map as it is</source>
      <translation>O mapa como está</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/prompted.py" />
      <source>The mask of the model cannot be read.</source>
      <translation>A máscara do modelo não pode ser lida.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>The model knows nothing yet to agree with.</source>
      <translation>O modelo ainda não sabe nada com que concordar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>The next batch (answers: {}, {}) may add {:.3f} to F.</source>
      <translation>O próximo lote (respostas: {}, {}) pode acrescentar {:.3f} a F.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>The next batch (answers: {}, {}) will hardly raise F.</source>
      <translation>O próximo lote (respostas: {}, {}) dificilmente elevará F.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>The next batch looks for more like this one.</source>
      <translation>O próximo lote procura mais como este.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>The outline has %d pixels; what has less than %d is not mapped.</source>
      <translation>O contorno tem %d pixels; o que tem menos de %d não é mapeado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/answers.py" />
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <location filename="../../mining_mapper/plugin/outside_edits.py" />
      <source>The outline is empty.</source>
      <translation>O contorno está vazio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/map_picture.py" />
      <source>The picture of the map is empty.</source>
      <translation>A imagem do mapa está vazia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>The polygon lies outside the area of interest of this scene.</source>
      <translation>O polígono está fora da área de interesse desta cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>The raster of units {} of the campaign is missing.</source>
      <translation>O raster de unidades {} da campanha está faltando.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/units.py" />
      <source>The raster {} is missing or cannot be read.</source>
      <translation>O raster {} está faltando ou não pode ser lido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sample.py" />
      <source>The sample cannot be written to {}.</source>
      <translation>A amostra não pode ser gravada em {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_plan.py" />
      <source>The stratified design needs a map with some mining.</source>
      <translation>O delineamento estratificado precisa de um mapa com alguma mineração.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/digitising.py" />
      <source>The stroke does not go across the last label.</source>
      <translation>O traço não atravessa o último rótulo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/table_file.py" />
      <source>The table {} cannot be written.</source>
      <translation>A tabela {} não pode ser gravada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>The test set, with its weights</source>
      <translation>O conjunto de teste, com seus pesos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>The units of this scene were drawn from and cannot be made anew.</source>
      <translation>As unidades desta cena já foram sorteadas e não podem ser refeitas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/engine_client.py" />
      <source>The work was stopped.</source>
      <translation>O trabalho foi parado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audits.py" />
      <location filename="../../mining_mapper/plugin/framing.py" />
      <source>There are no units to draw from.</source>
      <translation>Não há unidades das quais sortear.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/objects.py" />
      <source>There are no units yet.</source>
      <translation>Ainda não há unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/accepting.py" />
      <source>There is no class for this candidate.</source>
      <translation>Não há classe para este candidato.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>There is no class {}.</source>
      <translation>Não há classe {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/audit_drawing.py" />
      <source>There is no map to draw by.</source>
      <translation>Não há mapa pelo qual sortear.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>There is no such scene in the campaign.</source>
      <translation>Não há tal cena na campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>There is nothing to redo.</source>
      <translation>Não há nada a refazer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>There is nothing to undo.</source>
      <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>They are still there: open the campaign again, then save them.</source>
      <translation>Elas ainda estão lá: abra a campanha de novo e salve-as.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>They have too few bands in common: what was learnt there does not help here.</source>
      <translation>Elas têm poucas bandas em comum: o que se aprendeu lá não ajuda aqui.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/review_queue.py" />
      <source>This answer is no longer in the campaign.</source>
      <translation>Esta resposta já não está na campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lists.py" />
      <source>This candidate waits no longer.</source>
      <translation>Este candidato já não espera.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/background.py" />
      <source>This could not be done ({}).</source>
      <translation>Isto não pôde ser feito ({}).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>This scene was worked on and cannot be taken out.</source>
      <translation>Nesta cena já se trabalhou; ela não pode ser retirada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>This site is no longer in the campaign.</source>
      <translation>Este local já não está na campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>Time to stop and to check the map: draw an audit sample in the tab Areas.</source>
      <translation>É hora de parar e verificar o mapa: sorteie uma amostra de auditoria na aba Áreas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>Today: %s, in %s.</source>
      <translation>Hoje: %s, em %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Tool</source>
      <translation>Ferramenta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>Train a model</source>
      <translation>Treinar um modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Training set</source>
      <translation>Conjunto de treinamento</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/background.py" />
      <source>Try again; if it happens again, send the details with your report.</source>
      <translation>Tente novamente; se acontecer outra vez, envie os detalhes com seu relato.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Type of the numbers; reflectance is times 10000 and stretched values fill the range where it is whole</source>
      <translation>Tipo dos números; a reflectância é multiplicada por 10000 e os valores realçados preenchem o intervalo quando ele é inteiro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>Undo the later change first, or edit the label itself.</source>
      <translation>Desfaça antes a alteração posterior, ou edite o próprio rótulo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/edit_guard.py" />
      <source>Undo the other label, or allow overlaps in the menu beside the tools.</source>
      <translation>Desfaça o outro rótulo ou permita sobreposições no menu ao lado das ferramentas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Undone on {}: {}.</source>
      <translation>Desfeito em {}: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/session.py" />
      <source>Undone: {}.</source>
      <translation>Desfeito: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Unit</source>
      <translation>Unidade</translation>
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
      <translation>Unidades respondidas duas vezes: {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Unsearched pixels</source>
      <translation>Pixels não vistoriados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Valid from</source>
      <translation>Válido desde</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>Valid to</source>
      <translation>Válido até</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Validation</source>
      <translation>Validação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/turns.py" />
      <source>Wait for its end, or stop it.</source>
      <translation>Espere que acabe, ou pare-a.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_guess.py" />
      <source>Warp it to a north-up grid with Raster &gt; Projections &gt; Warp.</source>
      <translation>Reprojete-a para uma grade com norte para cima em Raster &gt; Projeções &gt; Reprojetar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Werner et al.</source>
      <translation>Werner et al.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>What is written into the folder</source>
      <translation>O que é gravado na pasta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>What the numbers in the chips are</source>
      <translation>O que são os números nos recortes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/band_words.py" />
      <source>What was learnt there guides its first draws by {}.</source>
      <translation>O que se aprendeu lá orienta seus primeiros sorteios por {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/journal.py" />
      <source>What was to be changed is no longer there.</source>
      <translation>O que devia ser alterado já não está lá.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <location filename="../../mining_mapper/plugin/processing/words.py" />
      <source>What was told, as JSON</source>
      <translation>O que foi informado, em JSON</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/campaign_layers.py" />
      <source>What would go is being changed in the layer “{}”.</source>
      <translation>O que seria removido está a ser alterado na camada “{}”.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>When</source>
      <translation>Quando</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Where chips lie</source>
      <translation>Onde ficam os recortes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Which classes the masks and instances have</source>
      <translation>Quais classes têm as máscaras e as instâncias</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>Who</source>
      <translation>Quem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>Whose values say the class; none where all are of one class</source>
      <translation>Cujos valores dizem a classe; nenhum quando todos são de uma classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/export.py" />
      <source>Writes the labels of a campaign of Mining Mapper with every attribute and their weights, and parts of the image with masks of the classes, in the formats that are chosen, with a file (README.md) that says what is in there and what may be concluded from it.

Campaign: its GeoPackage. It is only read, and may be open in the panel.
</source>
      <translation>Grava os rótulos de uma campanha do Mining Mapper com todos os atributos e seus pesos, e partes da imagem com máscaras das classes, nos formatos escolhidos, com um arquivo (README.md) que diz o que há ali e o que se pode concluir.

Campanha: seu GeoPackage. Só é lido e pode estar aberto no painel.
</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>Writing…</source>
      <translation>Gravando…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>YOLO segmentation</source>
      <translation>Segmentação YOLO</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Zstandard</source>
      <translation>Zstandard</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>a corner</source>
      <translation>um canto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>a corner back</source>
      <translation>tirar um canto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>a line, neither point nor polygon</source>
      <translation>uma linha, nem ponto nem polígono</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>about {:.0f} min</source>
      <translation>cerca de {:.0f} min</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/outlook.py" />
      <source>about {:.0f} s</source>
      <translation>cerca de {:.0f} s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>accepted</source>
      <translation>aceito</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>add to the last</source>
      <translation>somar ao último</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>agree</source>
      <translation>concordar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>an unknown machine</source>
      <translation>uma máquina desconhecida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/lock.py" />
      <source>an unknown time</source>
      <translation>um momento desconhecido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>anchor</source>
      <translation>âncora</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>answers</source>
      <translation>respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>answers: %(answers)s (actions: %(actions)s)</source>
      <translation>respostas: %(answers)s (ações: %(actions)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>any class</source>
      <translation>qualquer classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>assisted</source>
      <translation>assistido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>audit unit</source>
      <translation>unidade de auditoria</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>between people</source>
      <translation>entre pessoas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>blue</source>
      <translation>azul</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>by area (points)</source>
      <translation>pela área (pontos)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>candidates rejected or undecided</source>
      <translation>candidatos rejeitados ou indecididos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>cannot decide</source>
      <translation>indecidível</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>care and maintenance</source>
      <translation>paralisada em manutenção</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>cell {}</source>
      <translation>célula {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>change</source>
      <translation>mudança</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>cirrus</source>
      <translation>cirrus</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>class of the next label</source>
      <translation>classe do próximo rótulo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>click</source>
      <translation>clique</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>closed</source>
      <translation>fechada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>coastal aerosol</source>
      <translation>aerossol costeiro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>code, without a field</source>
      <translation>código, sem um campo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>control</source>
      <translation>controle</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>corrected</source>
      <translation>corrigido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>cut from the last</source>
      <translation>recortar do último</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>detection</source>
      <translation>detecção</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>digitised</source>
      <translation>digitalizado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>done</source>
      <translation>feito</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>drag</source>
      <translation>arrastar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw a piece of it anew</source>
      <translation>desenhar de novo um pedaço dele</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>draw by hand</source>
      <translation>desenhar à mão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw by hand: quicker for what is so small</source>
      <translation>desenhar à mão: mais rápido para o que é tão pequeno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>draw the outline</source>
      <translation>desenhar o contorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>drawn in a round</source>
      <translation>sorteado em uma rodada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>draws the units that would be asked next, with their probabilities; nothing of it enters the campaign</source>
      <translation>sorteia as unidades que seriam perguntadas a seguir, com suas probabilidades; nada disso entra na campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>draws units of a raster of units with known inclusion probabilities, for an audit by hand</source>
      <translation>sorteia unidades de um raster de unidades com probabilidades de inclusão conhecidas, para uma auditoria manual</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>edit shape</source>
      <translation>editar forma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>end</source>
      <translation>fim</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>envelope</source>
      <translation>envoltório</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>every unit with the same chance, or by its area</source>
      <translation>cada unidade com a mesma chance, ou pela sua área</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>exploration</source>
      <translation>exploração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>follow edges</source>
      <translation>seguir bordas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>give up</source>
      <translation>desistir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>gone</source>
      <translation>sumiu</translation>
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
      <translation>cresceu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>guess</source>
      <translation>palpite</translation>
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
      <translation>colheita</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>harvested</source>
      <translation>colhido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>held</source>
      <translation>reservado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>hide (hold)</source>
      <translation>ocultar (segurar)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>how many; with 5, two until there are 24 answers</source>
      <translation>quantas; com 5, duas até haver 24 respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>imported</source>
      <translation>importado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel</source>
      <translation>seu GeoPackage; só é lido e pode estar aberto no painel</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel; or give an image and its units instead</source>
      <translation>o seu GeoPackage; só é lido e pode estar aberto no painel; ou dê em vez disso uma imagem e as suas unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>its GeoPackage; it is only read, and may be open in the panel; or give an image instead</source>
      <translation>o seu GeoPackage; só é lido e pode estar aberto no painel; ou dê em vez disso uma imagem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>its group</source>
      <translation>seu grupo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>known from another source</source>
      <translation>conhecido de outra fonte</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>labels</source>
      <translation>rótulos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>larger, smaller (Shift+wheel)</source>
      <translation>maior, menor (Shift+roda)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>last anchor back, undo</source>
      <translation>retirar última âncora, desfazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>later</source>
      <translation>depois</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>learns from the answers of a campaign, or from labels of any map on the units of an image, and writes the model as ONNX, its answers (npz) and its card beside it</source>
      <translation>aprende das respostas de uma campanha, ou de rótulos de qualquer mapa sobre as unidades de uma imagem, e escreve o modelo como ONNX, com as respostas (npz) e a ficha ao lado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>learns from the answers of a campaign, or takes a model that train wrote, and writes the probability of every class as a raster of percents</source>
      <translation>aprende das respostas de uma campanha, ou toma um modelo que train escreveu, e escreve a probabilidade de cada classe como raster de percentagens</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>least share of a pixel that counts</source>
      <translation>menor parte de um pixel que conta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>let objects run over borders between classes</source>
      <translation>deixa os objetos ultrapassarem limites entre classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>likely</source>
      <translation>provável</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>lines as drawn</source>
      <translation>linhas como desenhadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>list of candidates</source>
      <translation>lista de candidatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: changes</source>
      <translation>lista: mudanças</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: detections</source>
      <translation>lista: detecções</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: harvest</source>
      <translation>lista: colheita</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>list: older map</source>
      <translation>lista: mapa antigo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>mend faults</source>
      <translation>corrigir falhas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/harvesting.py" />
      <source>model (answers: {})</source>
      <translation>modelo (respostas: {})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>more like this</source>
      <translation>mais como este</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>near infrared</source>
      <translation>infravermelho próximo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>near infrared, narrow</source>
      <translation>infravermelho próximo, estreito</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>new</source>
      <translation>novo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no columns of coordinates</source>
      <translation>sem colunas de coordenadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no geometry</source>
      <translation>sem geometria</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no numbers in {} and {}</source>
      <translation>sem números em {} e {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>no point or polygon in {}</source>
      <translation>sem ponto ou polígono em {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>none where all are of one class</source>
      <translation>nenhum quando todos são de uma classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>not mining</source>
      <translation>não é mineração</translation>
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
      <translation>objetos desenhados: %(labels)s (ações: %(actions)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>objects drawn: %(labels)s (actions: %(actions)s; by hand about %(hand)s)</source>
      <translation>objetos desenhados: %(labels)s (ações: %(actions)s; à mão cerca de %(hand)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>objects from: %s</source>
      <translation>objetos de: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of a change, hectares</source>
      <translation>de uma mudança, hectares</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of an object, hectares</source>
      <translation>de um objeto, hectares</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>of one person</source>
      <translation>de uma mesma pessoa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the campaign's scenes, where it has several: the last otherwise; only the name of the file counts</source>
      <translation>das cenas da campanha, quando tem várias: senão a última; só conta o nome do arquivo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the campaign's scenes: the newest of an earlier date otherwise</source>
      <translation>das cenas da campanha: senão, a mais nova de data anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the labels</source>
      <translation>dos rótulos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the labels: values with commas between; told from codes and names of the taxonomy and its vocabularies otherwise</source>
      <translation>dos rótulos: valores separados por vírgulas; senão deduzido de códigos e nomes da taxonomia e dos seus vocabulários</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of the random stream; the same seed draws the same</source>
      <translation>da sequência aleatória; a mesma semente sorteia o mesmo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>of values: value=CODE; value=CODE, an empty code leaves out; told from codes, names and vocabularies otherwise</source>
      <translation>dos valores: valor=CÓDIGO; valor=CÓDIGO, um código vazio deixa de fora; senão deduzido de códigos, nomes e vocabulários</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>older map</source>
      <translation>mapa antigo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>open</source>
      <translation>aberto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>operating</source>
      <translation>em operação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>other date (hold)</source>
      <translation>outra data (segurar)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>outline</source>
      <translation>contorno</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>outline on the map's picture</source>
      <translation>contorno sobre a imagem do mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_rows.py" />
      <source>outside</source>
      <translation>fora</translation>
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
      <translation>pixels</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>polygons in any vector format and CRS</source>
      <translation>polígonos em qualquer formato vetorial e SRC</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>producer's</source>
      <translation>do produtor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>pull the last outline here</source>
      <translation>puxar o último contorno para cá</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>raster of unit numbers, as segment writes it</source>
      <translation>raster de números de unidades, como segment o grava</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>reclaimed</source>
      <translation>recuperada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red</source>
      <translation>vermelho</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 1</source>
      <translation>borda do vermelho 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 2</source>
      <translation>borda do vermelho 2</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>red edge 3</source>
      <translation>borda do vermelho 3</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>redo</source>
      <translation>refazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>rejected</source>
      <translation>rejeitado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>right click</source>
      <translation>clique direito</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/answered_rows.py" />
      <source>round {}</source>
      <translation>rodada {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>runs a segmentation model or classifier of chips (ONNX) over an image and writes the objects that it sees</source>
      <translation>passa um modelo de segmentação ou classificador de recortes (ONNX) sobre uma imagem e escreve os objetos que vê</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>second view</source>
      <translation>segunda vista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>share of held-out answers that must be mining</source>
      <translation>fração das respostas reservadas que precisa ser mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>short-wave infrared 1</source>
      <translation>infravermelho de ondas curtas 1</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>short-wave infrared 2</source>
      <translation>infravermelho de ondas curtas 2</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>shrunk</source>
      <translation>encolheu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/changing.py" />
      <source>since {}</source>
      <translation>desde {}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>sites</source>
      <translation>sítios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, regions of the model</source>
      <translation>inteligente, regiões do modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, segmentation model</source>
      <translation>inteligente, modelo de segmentação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, the map's picture</source>
      <translation>inteligente, imagem do mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>smart, units</source>
      <translation>inteligente, unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>status, delineation, confidence</source>
      <translation>situação, delimitação, confiança</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>stroke or box</source>
      <translation>traço ou caixa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>stroke: cut along it</source>
      <translation>traço: recortar por ele</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/layers.py" />
      <source>sure</source>
      <translation>certo</translation>
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
      <translation>tomar tudo o que toca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take objects</source>
      <translation>tomar objetos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>take objects again</source>
      <translation>voltar a tomar objetos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>tells the area of every class with its interval from the draws and audits of a campaign, and how accurate the map is that was checked last, or why it cannot</source>
      <translation>informa a área de cada classe com seu intervalo a partir dos sorteios e das auditorias de uma campanha, e a acurácia do último mapa verificado, ou por que não pode</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>the whole outline by hand</source>
      <translation>o contorno inteiro à mão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>this strip</source>
      <translation>esta faixa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>tight</source>
      <translation>justo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>to do</source>
      <translation>a fazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>unchanged</source>
      <translation>sem mudança</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>unclear extent</source>
      <translation>extensão incerta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <source>undecided</source>
      <translation>não decidido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>under which the model may be used</source>
      <translation>sob a qual o modelo pode ser usado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/strip_words.py" />
      <source>undo</source>
      <translation>desfazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>units alike</source>
      <translation>todas as unidades por igual</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/column_words.py" />
      <location filename="../../mining_mapper/plugin/panel/effort_words.py" />
      <source>unknown</source>
      <translation>desconhecida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>unsure</source>
      <translation>incerto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>user's</source>
      <translation>do usuário</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>water vapour</source>
      <translation>vapor d'água</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: as red=3 nir=4; told from the file's bands otherwise</source>
      <translation>sem campanha: como red=3 nir=4; senão deduzido das bandas do arquivo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: its file; with one: which of its scenes</source>
      <translation>sem campanha: o seu arquivo; com uma: qual das suas cenas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: points or polygons with a class; units that a polygon covers at least half are learnt from</source>
      <translation>sem campanha: pontos ou polígonos com uma classe; aprende-se das unidades que um polígono cobre ao menos pela metade</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>without a campaign: raster of unit numbers, as segment writes it</source>
      <translation>sem campanha: raster de números de unidades, como segment o escreve</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes the polygons of another map with the campaign's classes, in its CRS and area of interest, as a list to walk through in the panel</source>
      <translation>escreve os polígonos de outro mapa com as classes da campanha, no seu SRC e na sua área de interesse, como lista a percorrer no painel</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes the polygons that the model is confident of, with the precision that held-out answers bear out</source>
      <translation>grava os polígonos em que o modelo confia, com a precisão que as respostas reservadas confirmam</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes what became of the labels of an earlier scene of a campaign: grown, shrunk, new, gone or reclaimed; nothing of it enters the campaign</source>
      <translation>grava o que foi feito dos rótulos de uma cena anterior de uma campanha: cresceu, encolheu, novo, sumiu ou recuperado; nada disso entra na campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/words.py" />
      <source>writes what the learner sees of every unit as a table: number, area in square metres, one column a feature</source>
      <translation>grava o que o aprendiz vê de cada unidade como tabela: número, área em metros quadrados, uma coluna por atributo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} asks one again, {undo} takes one back, however long ago.</source>
      <translation>{agree} pergunta um de novo, {undo} retira um, por mais antigo que seja.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} ends the label; the key of a class also makes one of that class.</source>
      <translation>{agree} encerra o rótulo; a tecla de uma classe também faz um daquela classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree} or the key of a class makes it a label.</source>
      <translation>{agree} ou a tecla de uma classe faz dele um rótulo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree}: the label holds on this date too.</source>
      <translation>{agree}: o rótulo vale também nesta data.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{agree}: this outline is the label from now on; the earlier one ends.</source>
      <translation>{agree}: este contorno é o rótulo daqui em diante; o anterior termina.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{} ({} left)</source>
      <translation>{} (restam {})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} accuracy {:.2f} ({:.2f} – {:.2f}; units: {}, effective: {:.0f})</source>
      <translation>acurácia {} {:.2f} ({:.2f} – {:.2f}; unidades: {}, efetivas: {:.0f})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/area_words.py" />
      <source>{} accuracy: no number ({})</source>
      <translation>acurácia {}: sem número ({})</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/learnt.py" />
      <source>{} cannot be copied beside the campaign.</source>
      <translation>{} não pode ser copiado para junto da campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} cannot be read.</source>
      <translation>{} não pode ser lido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/mining_map.py" />
      <source>{} cannot be written.</source>
      <translation>{} não pode ser escrito.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>{} does not show the ground of the scene {}.</source>
      <translation>{} não mostra o terreno da cena {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/new_campaign.py" />
      <source>{} exists already and is not overwritten.</source>
      <translation>{} já existe e não é sobrescrito.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/processing/import_map.py" />
      <source>{} has no field {}.</source>
      <translation>{} não tem o campo {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} holds no rows below a header.</source>
      <translation>{} não contém linhas abaixo do cabeçalho.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} is broken in line {}.</source>
      <translation>{} está quebrado na linha {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/osm_extract.py" />
      <source>{} is no extract of OpenStreetMap that can be read to its end.</source>
      <translation>{} não é um extrato do OpenStreetMap que se possa ler até o fim.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/interpretation.py" />
      <source>{} is no look-alike of mining.</source>
      <translation>{} não é um sósia da mineração.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/site_import.py" />
      <source>{} is no vector file that QGIS can read.</source>
      <translation>{} não é um arquivo vetorial que o QGIS consiga ler.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/geopackage.py" />
      <source>{} is not a campaign of Mining Mapper.</source>
      <translation>{} não é uma campanha do Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>{} lies outside the area of interest of this scene: nothing was searched.</source>
      <translation>{} está fora da área de interesse desta cena: nada foi vistoriado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/crossing.py" />
      <source>{} lies where the campaign's coordinates ({}) are not true.</source>
      <translation>{} fica onde as coordenadas da campanha ({}) não são verdadeiras.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/list_rows.py" />
      <source>{} of {} decided</source>
      <translation>{} de {} decididos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/scenes.py" />
      <source>{} shows no ground that is not part of this map already.</source>
      <translation>{} não mostra terreno que já não seja parte deste mapa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/sites.py" />
      <source>{} works on {}.</source>
      <translation>{} trabalha em {}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dialog_frame.py" />
      <source>{}: choose</source>
      <translation>{}: escolher</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is done so far; one undo takes that back.</source>
      <translation>“Parar” mantém o que já foi feito; um desfazer retira isso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is done so far; the next redo goes on with it, one undo takes it back.</source>
      <translation>“Parar” mantém o que já foi refeito; o próximo refazer continua e um desfazer o retira.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/waiting.py" />
      <source>“Stop” keeps what is taken back so far; the next undo goes on with it.</source>
      <translation>“Parar” mantém o que já foi desfeito; o próximo desfazer continua.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>“{}” cannot be done again: what it is about was changed afterwards.</source>
      <translation>“{}” não pode ser refeito: aquilo a que se refere mudou depois.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/taking_back.py" />
      <source>“{}” cannot be undone: what it made was changed afterwards.</source>
      <translation>“{}” não pode ser desfeito: o que foi feito mudou depois.</translation>
    </message>
  </context>
  <context>
    <name>MiningMapperDock</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Answer what the model asks about, one key each</source>
      <translation>Responda ao que o modelo pergunta, uma tecla por resposta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Areas</source>
      <translation>Áreas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Choose a class; take or draw its objects on the map</source>
      <translation>Escolha uma classe; tome ou desenhe os seus objetos no mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Effort</source>
      <translation>Esforço</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Estimate areas and their change, with intervals</source>
      <translation>Estime áreas e a sua mudança, com intervalos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Label</source>
      <translation>Rotular</translation>
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
      <translation>Examine um local após o outro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>See actions and time, assisted and by hand</source>
      <translation>Veja ações e tempo, com assistência e à mão</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Sites</source>
      <translation>Locais</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Walk through harvests, older maps, changes and your answers</source>
      <translation>Percorra colheitas, mapas antigos, mudanças e as suas respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/dock.py" />
      <source>Write the training set with its datasheet</source>
      <translation>Grave o conjunto de treinamento com a sua ficha de dados</translation>
    </message>
  </context>
  <context>
    <name>MiningMapperPlugin</name>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Engine environment…</source>
      <translation>Ambiente do motor…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Keyboard shortcuts…</source>
      <translation>Atalhos de teclado…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Keyboard to the panel, or back to the map</source>
      <translation>Teclado para o painel, ou de volta ao mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Mining Mapper panel</source>
      <translation>Painel Mining Mapper</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>New campaign…</source>
      <translation>Nova campanha…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Open campaign…</source>
      <translation>Abrir campanha…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/plugin.py" />
      <source>Tour of five steps</source>
      <translation>Visita em cinco passos</translation>
    </message>
  </context>
  <context>
    <name>ModelReportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>%s cannot be written.</source>
      <translation>%s não pode ser gravado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>%s: %.0f %% confused (units: %d)</source>
      <translation>%s: %.0f %% confundidas (unidades: %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Add to map</source>
      <translation>Adicionar ao mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Answers stand for the scene then, not for what is doubtful; from the next round on</source>
      <translation>As respostas então valem pela cena, não pelo que é duvidoso; da próxima rodada em diante</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Check that you may write there.</source>
      <translation>Verifique se você pode gravar ali.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Colour the units that are unlike everything answered so far</source>
      <translation>Colorir as unidades que não se parecem com nada do que foi respondido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Copy table</source>
      <translation>Copiar tabela</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Copy the confusion of all classes, to paste into a spreadsheet</source>
      <translation>Copiar a confusão de todas as classes, para colar em uma planilha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Effort</source>
      <translation>Esforço</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>F score over units that the model was not trained on</source>
      <translation>Escore F das unidades em que o modelo não foi treinado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Hardly told apart, better one class: %s.</source>
      <translation>Mal se distinguem, melhor uma só classe: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Known by the group only, which trains the group: %s.</source>
      <translation>Conhecido só pelo grupo, que treina o grupo: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Let the model map the scene: the probability of mining, calibrated, as a layer</source>
      <translation>Deixar o modelo mapear a cena: a probabilidade de mineração, calibrada, como camada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Map of mining</source>
      <translation>Mapa da mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Mining as a whole: F %.2f; at best %.2f, if it were called from p %.2f on.</source>
      <translation>Mineração como um todo: F %.2f; no máximo %.2f, se fosse declarada a partir de p %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Mostly taken for</source>
      <translation>Mais tomada por</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>No class is confused with another.</source>
      <translation>Nenhuma classe é confundida com outra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Pairs that are confused less: %d.</source>
      <translation>Pares que se confundem menos: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>The answers speak for &lt;b&gt;%s %%&lt;/b&gt; of the area. The rest is unlike all of them: the model guesses.</source>
      <translation>As respostas valem para &lt;b&gt;%s %%&lt;/b&gt; da área. O resto é diferente de todas elas: o modelo adivinha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>The answers speak for the whole area: no unit is unlike all of them.</source>
      <translation>As respostas valem para toda a área: nenhuma unidade é diferente de todas elas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Too few units to judge: %s.</source>
      <translation>Unidades de menos para julgar: %s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Train with the weights of the draws</source>
      <translation>Treinar com os pesos dos sorteios</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units learnt from: %(all)d (answered: %(answered)d, under labels: %(labels)d), each predicted by a model that did not see it. Candidates are drawn for being doubtful, so the whole map is better than these numbers.</source>
      <translation>Unidades de que se aprende: %(all)d (respondidas: %(answered)d, sob rótulos: %(labels)d), cada uma prevista por um modelo que não a viu. Os candidatos são sorteados por serem duvidosos, por isso o mapa inteiro é melhor do que estes números.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Units that were answered, and units of which a label covers half or more</source>
      <translation>Unidades respondidas, e unidades das quais um rótulo cobre a metade ou mais</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>Unlike what was learnt from (units: %d)</source>
      <translation>Diferente do que foi aprendido (unidades: %d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>What the model can tell apart</source>
      <translation>O que o modelo consegue distinguir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>With the weights of the draws: F %.2f instead of %.2f; over the scene %.2f instead of %.2f.</source>
      <translation>Com os pesos dos sorteios: F %.2f em vez de %.2f; sobre a cena %.2f em vez de %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>With these merged the mean F is %.2f instead of %.2f.</source>
      <translation>Com estas unidas, o F médio é %.2f em vez de %.2f.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>known \ predicted</source>
      <translation>conhecida \ prevista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>like the answers</source>
      <translation>como as respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>the best that any model could do is %.0f to %.0f %% wrong.</source>
      <translation>o melhor que qualquer modelo poderia fazer é errar %.0f a %.0f %%.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>they look alike in all features.</source>
      <translation>elas se parecem em todos os atributos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/model_report_dialog.py" />
      <source>unlike all answers</source>
      <translation>diferente de todas as respostas</translation>
    </message>
  </context>
  <context>
    <name>NewCampaignDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>%(name)s (classes: %(count)d)</source>
      <translation>%(name)s (classes: %(count)d)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Area of interest</source>
      <translation>Área de interesse</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Campaign (*.gpkg)</source>
      <translation>Campanha (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Campaign file</source>
      <translation>Arquivo da campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Check at least one under Classes.</source>
      <translation>Marque ao menos uma em Classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Choose where to keep it.</source>
      <translation>Escolha onde guardá-la.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Create campaign</source>
      <translation>Criar campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Interpreter</source>
      <translation>Intérprete</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Kept with every answer, so that interpreters can be compared</source>
      <translation>Guardado com cada resposta, para que intérpretes possam ser comparados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Load your own…</source>
      <translation>Carregar a sua…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>New campaign</source>
      <translation>Nova campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>No class is on a key.</source>
      <translation>Nenhuma classe está em uma tecla.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Nobody is named as interpreter.</source>
      <translation>Nenhum intérprete foi indicado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>One GeoPackage holds the whole campaign: labels, draws, journal, settings</source>
      <translation>Um GeoPackage contém a campanha inteira: rótulos, sorteios, diário, configurações</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Taxonomy</source>
      <translation>Taxonomia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Taxonomy (*.json)</source>
      <translation>Taxonomia (*.json)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>The campaign has no file.</source>
      <translation>A campanha não tem arquivo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>The classes that may be answered</source>
      <translation>As classes que podem ser respondidas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Where to keep the campaign</source>
      <translation>Onde guardar a campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>Write your initials; they are kept with answers.</source>
      <translation>Escreva suas iniciais; elas ficam guardadas com as respostas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/new_campaign_dialog.py" />
      <source>your initials</source>
      <translation>suas iniciais</translation>
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
      <translation>Uma nota que fica só com o próximo rótulo ou resposta (%s); Enter volta ao mapa</translation>
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
      <translation>Um modelo que contorna o que você clica, da família SAM, em dois arquivos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Check and use</source>
      <translation>Verificar e usar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Looks at the image: usually the larger file</source>
      <translation>Olha a imagem: em geral o arquivo maior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>ONNX models (*.onnx)</source>
      <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Segmentation model</source>
      <translation>Modelo de segmentação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>The model is being checked …</source>
      <translation>O modelo está sendo verificado …</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/prompt_model_dialog.py" />
      <source>Turns clicks into outlines: usually the smaller file</source>
      <translation>Transforma cliques em contornos: em geral o arquivo menor</translation>
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
      <translation>&lt;b&gt;Perguntada de novo %(k)d&lt;/b&gt;: responda como da primeira vez</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Audit unit %(k)d of %(n)d&lt;/b&gt;</source>
      <translation>&lt;b&gt;Unidade de auditoria %(k)d de %(n)d&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>&lt;b&gt;Candidate %(k)d of %(n)d&lt;/b&gt;, round %(round)d</source>
      <translation>&lt;b&gt;Candidato %(k)d de %(n)d&lt;/b&gt;, rodada %(round)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Agree</source>
      <translation>Concordar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Agree with the model's guess; only when not blind</source>
      <translation>Concordar com o palpite do modelo; só quando não está às cegas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Another class</source>
      <translation>Outra classe</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer %(name)s (key %(key)s)</source>
      <translation>Responder %(name)s (tecla %(key)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with a group, where only that is clear</source>
      <translation>Responder com um grupo, quando só isso está claro</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with a shape of your own instead of the unit's</source>
      <translation>Responder com uma forma sua em vez da forma da unidade</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Answer with any class of the campaign</source>
      <translation>Responder com qualquer classe da campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Ask me again when the rest of the round is answered</source>
      <translation>Perguntar de novo quando o resto da rodada estiver respondido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Asked because it cannot tell %(one)s from %(other)s.</source>
      <translation>Perguntado porque não distingue %(one)s de %(other)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Blind</source>
      <translation>Às cegas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Cannot decide</source>
      <translation>Não dá para decidir</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Cannot decide; then why. Never counted as no</source>
      <translation>Não dá para decidir; depois, por quê. Nunca conta como não</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Fazer de novo o que foi desfeito por último</translation>
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
      <translation>Ocultar o palpite do modelo até você responder, para que ele não possa influenciar; guardado com cada resposta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How many candidates a round draws</source>
      <translation>Quantos candidatos uma rodada sorteia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How many candidates a round draws. With 5, rounds draw 2 once there are answers of mining and of other land, until there are 24: early answers teach most.</source>
      <translation>Quantos candidatos uma rodada sorteia. Com 5, as rodadas sorteiam 2 assim que há respostas de mineração e de outras terras, até haver 24: as primeiras respostas são as que mais ensinam.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>How well the model predicts answers that it was not trained on; 1 is perfect. Not an accuracy.</source>
      <translation>Quão bem o modelo prediz respostas em que não foi treinado; 1 é perfeito. Não é uma exatidão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>It is rather sure: asked to check that.</source>
      <translation>Está bastante seguro: perguntado para verificar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Known mining</source>
      <translation>Mineração conhecida</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Last one: %s</source>
      <translation>O último: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Later</source>
      <translation>Depois</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Learn and draw the next candidates by itself after the last answer; without it Propose next does</source>
      <translation>Aprender e sortear sozinho os próximos candidatos depois da última resposta; sem isso, use Propor próximos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Learn from all answers, then draw the next candidates</source>
      <translation>Aprender com todas as respostas e então sortear os próximos candidatos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Let the next batch look for more like this one</source>
      <translation>Fazer o próximo lote procurar mais como este</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Live</source>
      <translation>Contínuo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Mining</source>
      <translation>Mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>More like this</source>
      <translation>Mais como este</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>No candidate</source>
      <translation>Nenhum candidato</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Not mining</source>
      <translation>Não é mineração</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Not mining; then, if you like, what it looks like</source>
      <translation>Não é mineração; depois, se quiser, com que se parece</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Only the group</source>
      <translation>Só o grupo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Polygons of an older map, of whatever quality: the first candidates look there too. Nothing of it is taken as an answer</source>
      <translation>Polígonos de um mapa antigo, de qualquer qualidade: os primeiros candidatos também olham ali. Nada disso é tomado como resposta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Progress</source>
      <translation>Progresso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Propose next</source>
      <translation>Propor os próximos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Redo</source>
      <translation>Refazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Report…</source>
      <translation>Relatório…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Take the last answer back</source>
      <translation>Retirar a última resposta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>The model knows nothing yet: asked to begin with.</source>
      <translation>O modelo ainda não sabe nada: perguntado para começar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>The model says: %s</source>
      <translation>O modelo diz: %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>What the model thought of it; its first answer stays from then on</source>
      <translation>O que o modelo achava dele; a primeira resposta passa a ficar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Which classes the model can tell apart, and where the answers speak</source>
      <translation>Quais classes o modelo consegue distinguir, e onde as respostas falam</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>Why was the last one asked?</source>
      <translation>Por que o último foi perguntado?</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>You put it off; the next round waits for it. %s where it cannot be decided.</source>
      <translation>Você o adiou; a próxima rodada espera por ele. %s onde não se pode decidir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>none</source>
      <translation>nenhuma</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>site %s</source>
      <translation>local %s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/review_tab.py" />
      <source>small for this image</source>
      <translation>pequeno para esta imagem</translation>
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Audit units left: %d. Ask the next ones in the tab Areas.</source>
      <translation>Unidades de auditoria restantes: %d. Pergunte as próximas na aba Áreas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Click the corners of the shape, end with a right click (%s gives up); then answer.</source>
      <translation>Clique os cantos da forma, termine com um clique direito (%s desiste); depois responda.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Every unit was drawn or lies in an outline of yours: nothing is left to ask on this scene.</source>
      <translation>Todas as unidades foram sorteadas ou estão num contorno seu: nada mais há para perguntar nesta cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Not mining. What does it look like? (optional)</source>
      <translation>Não é mineração. Com que se parece? (opcional)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Only the group is clear:</source>
      <translation>Só o grupo é claro:</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Propose next lets the model choose the units that are asked.</source>
      <translation>“Propor os próximos” deixa o modelo escolher as unidades que se perguntam.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>Why can it not be decided? %(same)s once more: cannot tell; %(back)s: answer after all.</source>
      <translation>Por que não se pode decidir? %(same)s mais uma vez: não sei dizer; %(back)s: responder mesmo assim.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cannot tell</source>
      <translation>não sei dizer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>cloud</source>
      <translation>nuvem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/reviewing.py" />
      <source>image too coarse</source>
      <translation>imagem grosseira demais</translation>
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
      <translation>Descrição</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Role</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>Roles of the bands</source>
      <translation>Papéis das bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/roles_table.py" />
      <source>not used by name</source>
      <translation>não usada pelo nome</translation>
    </message>
  </context>
  <context>
    <name>SceneForm</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>%s is no image that QGIS can read.</source>
      <translation>%s não é uma imagem que o QGIS possa ler.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Add a raster layer to the project and choose it here.</source>
      <translation>Adicione uma camada raster ao projeto e escolha-a aqui.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Bands: %(bands)d; pixels: %(pixels)s; %(crs)s.</source>
      <translation>Bandas: %(bands)d; píxeis: %(pixels)s; %(crs)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose a GeoTIFF or another raster file.</source>
      <translation>Escolha um GeoTIFF ou outro arquivo raster.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose a file…</source>
      <translation>Escolher um arquivo…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Choose the file of an image; it becomes a layer of the project</source>
      <translation>Escolher o arquivo de uma imagem; ele se torna uma camada do projeto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Day on which the image was taken; guessed from its name and tags</source>
      <translation>Dia em que a imagem foi tomada; adivinhado pelo nome e pelas etiquetas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Layer</source>
      <translation>Camada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>No image is chosen.</source>
      <translation>Nenhuma imagem foi escolhida.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Roles of the bands</source>
      <translation>Papéis das bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>Sensor and level; it decides what the band numbers mean</source>
      <translation>Sensor e nível; decide o que significam os números das bandas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>The image to label: a raster layer of the project</source>
      <translation>A imagem a rotular: uma camada raster do projeto</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/scene_form.py" />
      <source>The project has no such raster layer yet: choose a file (…).</source>
      <translation>O projeto ainda não tem tal camada raster: escolha um arquivo (…).</translation>
    </message>
  </context>
  <context>
    <name>SecondView</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Layer of the second view</source>
      <translation>Camada da segunda vista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Second view</source>
      <translation>Segunda vista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>Second view of the map</source>
      <translation>Segunda vista do mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>What is shown in the place of the scene's image</source>
      <translation>O que é mostrado no lugar da imagem da cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/second_view.py" />
      <source>the map as it is</source>
      <translation>o mapa como está</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>A downloaded package is not the one that Mining Mapper was tested with.</source>
      <translation>Um pacote baixado não é aquele com que o Mining Mapper foi testado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>A draw has no probability between 0 and 1.</source>
      <translation>Um sorteio não tem probabilidade entre 0 e 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>A package has no wheel for this Python and this computer{0}.</source>
      <translation>Um pacote não tem wheel para este Python e este computador{0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>A share of mining cannot be {0}.</source>
      <translation>Uma fração de mineração não pode ser {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/spectra.py" />
      <source>A simulated scene cannot have {0} bands.</source>
      <translation>Uma cena simulada não pode ter {0} bandas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Add that class or correct the code.</source>
      <translation>Adicione essa classe ou corrija o código.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>Add the later image as a scene of another date and make its units, or name the two images.</source>
      <translation>Adicione a imagem posterior como cena de outra data e gere suas unidades, ou nomeie as duas imagens.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Add them to the models of this scene, or choose another model.</source>
      <translation>Adicione-os aos modelos desta cena, ou escolha outro modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Add {0} (mining) and {1} (not mining), both without a parent.</source>
      <translation>Adicione {0} (mineração) e {1} (não mineração), ambas sem classe acima.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>All audit units of the earlier date were asked on this date: answer rounds or an audit sample of this date, or enlarge the earlier date's sample.</source>
      <translation>Todas as unidades de auditoria da data anterior foram perguntadas nesta data: responda rodadas ou uma amostra de auditoria desta data, ou aumente a amostra da data anterior.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>All labels of the campaign are of its audit sample, which is never trained on.</source>
      <translation>Todos os rótulos da campanha são da sua amostra de auditoria, com a qual nunca se treina.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Another program is making the engine's environment in {0}.</source>
      <translation>Outro programa está criando o ambiente do motor em {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Another program is writing a training set to {0}.</source>
      <translation>Outro programa está gravando um conjunto de treinamento em {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/classifier.py" />
      <location filename="../../mining_mapper/engine/learner.py" />
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Answer a few candidates first.</source>
      <translation>Responda antes a alguns candidatos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Answer a round.</source>
      <translation>Responda a uma rodada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer about {0} more.</source>
      <translation>Responda cerca de {0} a mais.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/lure.py" />
      <source>Answer at least one more draw.</source>
      <translation>Responda ao menos a mais um sorteio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <source>Answer at least one more round.</source>
      <translation>Responda ao menos a mais uma rodada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Answer more audit units.</source>
      <translation>Responda a mais unidades de auditoria.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/applicability.py" />
      <location filename="../../mining_mapper/engine/separability.py" />
      <source>Answer more candidates first.</source>
      <translation>Responda antes a mais candidatos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Answer more rounds there.</source>
      <translation>Responda ali a mais rodadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>Answer more units.</source>
      <translation>Responda a mais unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Answer more.</source>
      <translation>Responda a mais.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Answer rounds in the tab Review, or draw an audit sample here.</source>
      <translation>Responda a rodadas na aba Revisar, ou sorteie aqui uma amostra de auditoria.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/candidates.py" />
      <source>Answer some more candidates: at least two of mining and two of other land.</source>
      <translation>Responda a mais alguns candidatos: ao menos dois de mineração e dois de outro terreno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Answer the audit units.</source>
      <translation>Responda às unidades de auditoria.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Answer those of another block.</source>
      <translation>Responda às de outro bloco.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <source>Answered draws: {0}. That shows no spread from which an error could be told.</source>
      <translation>Sorteios respondidos: {0}. Isso não mostra dispersão da qual se possa dizer um erro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Answers revised after the guess was shown: {0}. The first ones count.</source>
      <translation>Respostas revistas depois de mostrado o palpite: {0}. Contam as primeiras.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Answers that name a class which the taxonomy lacks ({0}): {1}. They count as not decided until the campaign's taxonomy has it.</source>
      <translation>Respostas que nomeiam uma classe que a taxonomia não tem ({0}): {1}. Contam como não decididas até que a taxonomia da campanha a tenha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask at least two units twice, by two people.</source>
      <translation>Pergunte ao menos duas unidades duas vezes, a duas pessoas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/spectra.py" />
      <source>Ask for 3 to {0} bands.</source>
      <translation>Peça de 3 a {0} bandas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>Ask for a higher share, or for larger objects.</source>
      <translation>Peça uma fração maior, ou objetos maiores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Ask for {0} ha or more.</source>
      <translation>Peça {0} ha ou mais.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/scene.py" />
      <source>Ask for {0}.</source>
      <translation>Peça {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask more of the earlier date's audit units on this date.</source>
      <translation>Pergunte mais unidades de auditoria da data anterior nesta data.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask more units twice.</source>
      <translation>Pergunte mais unidades duas vezes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask the audit units of the earlier date on this date too, or draw both frames on the same area.</source>
      <translation>Pergunte as unidades de auditoria da data anterior também nesta data, ou sorteie ambos os conjuntos na mesma área.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Ask the audit units of the earlier date on this date too.</source>
      <translation>Pergunte as unidades de auditoria da data anterior também nesta data.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Ask units of other classes twice.</source>
      <translation>Pergunte unidades de outras classes duas vezes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Assign it in QGIS and save the file with it.</source>
      <translation>Atribua-o no QGIS e salve o arquivo com ele.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Assign its projection (Raster &gt; Projections &gt; Assign Projection) and try again.</source>
      <translation>Atribua sua projeção (Raster &gt; Projeções &gt; Atribuir projeção) e tente de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Audit units answered before their turn: {0}. They count when those before them are answered.</source>
      <translation>Unidades de auditoria respondidas antes da sua vez: {0}. Contam quando as anteriores forem respondidas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Audited units that are mapped as it: {0}; fewer than {1} do not tell an error.</source>
      <translation>Unidades auditadas mapeadas como essa classe: {0}; menos de {1} não revelam o erro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Audited units that show it: {0}; fewer than {1} do not tell an error.</source>
      <translation>Unidades auditadas que a mostram: {0}; menos de {1} não revelam o erro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Begin a campaign with an image in another one.</source>
      <translation>Comece uma campanha com uma imagem em outro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Both interpretations found one class only: agreement beyond chance does not exist.</source>
      <translation>Ambas as interpretações acharam uma só classe: não existe concordância além do acaso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Bring it back to {0}, or remove it from the models of the scene.</source>
      <translation>Traga-o de volta para {0}, ou remova-o dos modelos da cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Bring that file back, or remove the model from the scene and choose this one.</source>
      <translation>Traga esse arquivo de volta, ou remova o modelo da cena e escolha este.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <location filename="../../mining_mapper/engine/unit_space.py" />
      <source>Build the frame of units again.</source>
      <translation>Gere de novo o conjunto de unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Check its CRS.</source>
      <translation>Verifique o seu SRC.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Check that every package loads</source>
      <translation>Verificar se todos os pacotes carregam</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>Check that the folder is there, may be written to and has room.</source>
      <translation>Verifique se a pasta existe, se é possível gravar nela e se tem espaço.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Check the internet connection and try again, or install from a folder of wheels.</source>
      <translation>Verifique a conexão com a internet e tente de novo, ou instale de uma pasta de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Check the map again.</source>
      <translation>Verifique o mapa novamente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>Chips left out, as they lie across a border between two parts: {0}.</source>
      <translation>Recortes deixados de fora por estarem sobre o limite entre duas partes: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Chips of {0} pixels cannot overlap by {1}.</source>
      <translation>Recortes de {0} pixels não podem se sobrepor por {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Choose a 64-bit Python in the settings of Mining Mapper.</source>
      <translation>Escolha um Python de 64 bits nas configurações do Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Choose a GeoPackage, shapefile or GeoJSON.</source>
      <translation>Escolha um GeoPackage, shapefile ou GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose a GeoTIFF or another raster that QGIS shows; if it is one, copy or download it again.</source>
      <translation>Escolha um GeoTIFF ou outro raster que o QGIS mostre; se for um, copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Choose a file that was saved here.</source>
      <translation>Escolha um arquivo que tenha sido salvo aqui.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose a folder of your own in the settings, and make sure no antivirus program blocks it.</source>
      <translation>Escolha uma pasta sua nas configurações e certifique-se de que nenhum antivírus a bloqueie.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_files.py" />
      <source>Choose a folder that can be written to and has space.</source>
      <translation>Escolha uma pasta em que se possa escrever e que tenha espaço.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Choose a folder that can be written to, on a disk with room.</source>
      <translation>Escolha uma pasta em que se possa gravar, em um disco com espaço.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a folder that can be written to.</source>
      <translation>Escolha uma pasta em que se possa gravar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Choose a folder that exists.</source>
      <translation>Escolha uma pasta que exista.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/sample.py" />
      <source>Choose a folder that you may write to, on a disk with space left.</source>
      <translation>Escolha uma pasta em que possa gravar, em um disco com espaço livre.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Choose a memory that was saved from a campaign.</source>
      <translation>Escolha uma memória que tenha sido salva de uma campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a model from an image of the same sensor, or give the bands the same roles.</source>
      <translation>Escolha um modelo de uma imagem do mesmo sensor, ou dê às bandas os mesmos papéis.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>Choose a model that reads pixels or chips; begin with this one as a prior instead.</source>
      <translation>Escolha um modelo que leia pixels ou recortes; com este, comece como conhecimento prévio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose a model that was saved here.</source>
      <translation>Escolha um modelo que tenha sido salvo aqui.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Choose a smaller model.</source>
      <translation>Escolha um modelo menor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Choose a smaller sample.</source>
      <translation>Escolha uma amostra menor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose among its classes.</source>
      <translation>Escolha entre as suas classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose among {0}.</source>
      <translation>Escolha entre {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Choose an ONNX file.</source>
      <translation>Escolha um arquivo ONNX.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <source>Choose an earlier scene of the same place.</source>
      <translation>Escolha uma cena anterior do mesmo lugar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose an overlap below the size.</source>
      <translation>Escolha uma sobreposição menor que o tamanho.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose another Python in the settings (docs/install.md lists the tested ones); when you install from a folder, check that it holds every wheel.</source>
      <translation>Escolha outro Python nas configurações (docs/install.md lista os testados); ao instalar de uma pasta, verifique se ela contém todos os wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Choose another Python in the settings of Mining Mapper, or leave the field empty.</source>
      <translation>Escolha outro Python nas configurações do Mining Mapper, ou deixe o campo vazio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Choose another Python in the settings of Mining Mapper.</source>
      <translation>Escolha outro Python nas configurações do Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Choose another folder in the settings, or set {0}.</source>
      <translation>Escolha outra pasta nas configurações, ou defina {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Choose another folder; nothing is overwritten.</source>
      <translation>Escolha outra pasta; nada é sobrescrito.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose another image.</source>
      <translation>Escolha outra imagem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Choose another model.</source>
      <translation>Escolha outro modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose at most nine; the others are found by search.</source>
      <translation>Escolha no máximo nove; as outras se encontram pela busca.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Choose blocks, or add one to the campaign.</source>
      <translation>Escolha blocos, ou adicione um à campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose from {0} to {1}.</source>
      <translation>Escolha de {0} a {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Choose it where it is now.</source>
      <translation>Escolha-o onde ele está agora.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>Choose larger pixels, larger chips or less overlap.</source>
      <translation>Escolha pixels maiores, recortes maiores ou menos sobreposição.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>Choose one above 0 and at most 1.</source>
      <translation>Escolha uma acima de 0 e no máximo 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <location filename="../../mining_mapper/engine/rounds.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Choose one of {0}.</source>
      <translation>Escolha um de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Choose smaller shares.</source>
      <translation>Escolha frações menores.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Choose that scene and make its units.</source>
      <translation>Escolha essa cena e gere suas unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>Choose the GeoPackage of a campaign.</source>
      <translation>Escolha o GeoPackage de uma campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Choose the file again.</source>
      <translation>Escolha o arquivo de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Choose the image again; it may have been moved.</source>
      <translation>Escolha a imagem de novo; ela pode ter sido movida.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Choose the image that the campaign was started with.</source>
      <translation>Escolha a imagem com que a campanha foi iniciada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Close other QGIS windows and try again.</source>
      <translation>Feche outras janelas do QGIS e tente de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/vocabulary.py" />
      <source>Collapse onto classes of the campaign.</source>
      <translation>Agrupe em classes da campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Collapse them to their parents first.</source>
      <translation>Agrupe-as antes nas classes acima delas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Compare what it reads with docs/models.md, in the program that it came from.</source>
      <translation>Compare o que ele lê com docs/models.md, no programa de onde veio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Compare what its card says with what it reads, in the program that it came from.</source>
      <translation>Compare o que diz sua ficha com o que ele lê, no programa de onde veio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Convert it to amplitude or reflectance first.</source>
      <translation>Converta-a antes para amplitude ou reflectância.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Copy or download the file again.</source>
      <translation>Copie ou baixe o arquivo de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Correct it as docs/models.md says.</source>
      <translation>Corrija-o como diz docs/models.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Correct the band roles of the scene.</source>
      <translation>Corrija os papéis das bandas da cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Correct the file at the place that the details name.</source>
      <translation>Corrija o arquivo no lugar que os detalhes indicam.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Correct the parents.</source>
      <translation>Corrija as classes acima.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Cutting the image into units</source>
      <translation>Cortando a imagem em unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>Delete it; it is made anew.</source>
      <translation>Exclua-a; ela é refeita.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Draw a stratified sample, or answer more units.</source>
      <translation>Sorteie uma amostra estratificada, ou responda a mais unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>Draw it again.</source>
      <translation>Desenhe-o novamente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Draw it within the outline of the image.</source>
      <translation>Desenhe-a dentro do contorno da imagem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Draw the area where the image has data.</source>
      <translation>Desenhe a área onde a imagem tem dados.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Draw {0} of this frame is missing: rows of the table draws were removed or doubled.</source>
      <translation>Falta o sorteio {0} destas unidades: linhas da tabela draws foram removidas ou duplicadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Drawn units that could not be decided: {0}; they are in no class and 255 in the masks.</source>
      <translation>Unidades sorteadas sem decisão: {0}; não estão em classe alguma e valem 255 nas máscaras.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws answered while the model's guess was shown: {0}.</source>
      <translation>Sorteios respondidos com o palpite do modelo à mostra: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws from number {0} on wait for an answer and do not count yet.</source>
      <translation>Os sorteios a partir do número {0} esperam resposta e ainda não contam.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Draws that could not be decided, counted as the model predicted: {0}.</source>
      <translation>Sorteios que não puderam ser decididos, contados como o modelo previu: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/weights.py" />
      <source>Draws without a weight, from the first open one on: {0}.</source>
      <translation>Sorteios sem peso, a partir do primeiro aberto: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Every unit was answered: this is counted, not estimated.</source>
      <translation>Todas as unidades foram respondidas: isto está contado, não estimado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it for square tiles.</source>
      <translation>Exporte-o para blocos quadrados.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it so that a pixel of its output stands for a whole number of pixels.</source>
      <translation>Exporte-o de modo que um pixel da sua saída represente um número inteiro de pixels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Export it with one such input.</source>
      <translation>Exporte-o com uma só entrada assim.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>Export it with operators and versions that onnxruntime knows.</source>
      <translation>Exporte-o com operadores e versões que o onnxruntime conheça.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Export it with standard operators alone.</source>
      <translation>Exporte-o só com operadores padrão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Export it with the names that docs/models.md lists, and choose the encoder first.</source>
      <translation>Exporte-o com os nomes que docs/models.md lista e escolha primeiro o codificador.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Export the model to ONNX; other formats are not read.</source>
      <translation>Exporte o modelo para ONNX; outros formatos não são lidos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/separability.py" />
      <source>Fewer than two classes have {0} answers, so nothing can be told apart yet.</source>
      <translation>Menos de duas classes têm {0} respostas, por isso nada se pode distinguir ainda.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>Fewer than two units were answered by two people.</source>
      <translation>Menos de duas unidades foram respondidas por duas pessoas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Fewer than {0} labels: {1}. Collapse classes, or label more.</source>
      <translation>Menos de {0} rótulos: {1}. Agrupe classes, ou rotule mais.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Free about 2 GB, or move the environment to another disk in the settings, then repair it.</source>
      <translation>Libere cerca de 2 GB, ou mova o ambiente para outro disco nas configurações, e então repare-o.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Free some space, or choose a folder on another disk in the settings.</source>
      <translation>Libere espaço, ou escolha nas configurações uma pasta em outro disco.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>Give a GeoJSON polygon.</source>
      <translation>Forneça um polígono GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Give a campaign, or a model that train wrote.</source>
      <translation>Dê uma campanha, ou um modelo que train gravou.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give a campaign, or an image and the raster of units that segment made of it.</source>
      <translation>Dê uma campanha, ou uma imagem e o raster de unidades que segment fez dela.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>Give a campaign, or points or polygons and the field of their class.</source>
      <translation>Dê uma campanha, ou pontos ou polígonos e o campo da sua classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give a campaign, or the file of an image.</source>
      <translation>Dê uma campanha, ou o arquivo de uma imagem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give an ONNX file with its card beside it.</source>
      <translation>Dê um arquivo ONNX com a ficha ao lado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give it a whole number from 1 to {0}.</source>
      <translation>Dê-lhe um número inteiro de 1 a {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give it letters and digits, at most 16, a letter first.</source>
      <translation>Dê-lhe letras e dígitos, no máximo 16, começando por uma letra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/grid.py" />
      <source>Give numbers from 1 to {0} or roles: {1}.</source>
      <translation>Dê números de 1 a {0} ou papéis: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Give one another value.</source>
      <translation>Dê outro valor a uma delas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Give red, green and blue on a scale of 0 to 255, or leave {0} out.</source>
      <translation>Dê vermelho, verde e azul em uma escala de 0 a 255, ou omita {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Give the field of the labels that holds it.</source>
      <translation>Dê o campo dos rótulos que a contém.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/prior.py" />
      <source>Give the raster of units as well.</source>
      <translation>Forneça também o raster de unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Give the raster that segment wrote, or that lies beside the campaign.</source>
      <translation>Dê o raster que segment gravou, ou o que está ao lado da campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Give the scene the same models, or forget what was learnt elsewhere.</source>
      <translation>Dê à cena os mesmos modelos, ou esqueça o que se aprendeu em outro lugar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>Give the scene's bands their roles, or choose another model.</source>
      <translation>Dê às bandas da cena seus papéis, ou escolha outro modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>If it is a container such as HDF, add one of its images to the project.</source>
      <translation>Se for um contêiner como HDF, adicione uma de suas imagens ao projeto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>If your network inspects secure connections, set PIP_CERT to your organisation's certificate file before QGIS starts, or install from a folder of wheels.</source>
      <translation>Se a sua rede inspeciona conexões seguras, defina PIP_CERT com o arquivo de certificado da sua organização antes de o QGIS iniciar, ou instale de uma pasta de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Install Python {0} and choose it in the settings of Mining Mapper.</source>
      <translation>Instale o Python {0} e escolha-o nas configurações do Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Install it with the button in the panel, or with `make environment`.</source>
      <translation>Instale-o com o botão no painel, ou com `make environment`.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>Install one from python.org or your system's packages and choose it in the settings of Mining Mapper.</source>
      <translation>Instale um de python.org ou dos pacotes do seu sistema e escolha-o nas configurações do Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Install the current Visual C++ Redistributable (x64) from Microsoft, then repair the environment.</source>
      <translation>Instale o Visual C++ Redistributable (x64) atual da Microsoft e então repare o ambiente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Install the packages</source>
      <translation>Instalar os pacotes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>It must be an object with "schema_version": {0}; docs/taxonomy.md shows one.</source>
      <translation>Deve ser um objeto com "schema_version": {0}; docs/taxonomy.md mostra um.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>Its codes are {0}.</source>
      <translation>Os seus códigos são {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/difference.py" />
      <source>Label at least one more unit of the sample.</source>
      <translation>Rotule ao menos mais uma unidade da amostra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Label something else as well.</source>
      <translation>Rotule também outra coisa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>Label something first.</source>
      <translation>Rotule algo antes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels accepted without a look (column tool: {0}): {1}. They are 255 in the masks, as nothing should be learnt from them.</source>
      <translation>Rótulos aceitos sem olhar (coluna tool: {0}): {1}. Valem 255 nas máscaras, pois nada deve ser aprendido deles.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels from other maps or models: {0}. What their licences ask for holds for this set too; name their sources before you pass it on.</source>
      <translation>Rótulos de outros mapas ou modelos: {0}. O que as suas licenças pedem vale também para este conjunto; nomeie as fontes antes de o repassar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels have classes that the taxonomy lacks: {0}; they are 255 in the masks.</source>
      <translation>Rótulos têm classes que faltam à taxonomia: {0}; valem 255 nas máscaras.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Labels in no part, as they lie across a border between two: {0}.</source>
      <translation>Rótulos em nenhuma parte por estarem sobre o limite entre duas: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>Labels in no part, as they lie on the audit sample or in the chips around it: {0}. Smaller chips leave more.</source>
      <translation>Rótulos em nenhuma parte por estarem na amostra de auditoria ou nos recortes à volta: {0}. Recortes menores deixam mais.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels left out, as they have no shape: {0}.</source>
      <translation>Rótulos deixados de fora por não terem forma: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels of the audit sample without a weight: {0}. They were answered before their turn, or are of another sample than the one with the most answers.</source>
      <translation>Rótulos da amostra de auditoria sem peso: {0}. Foram respondidos antes da sua vez, ou são de outra amostra que não a com mais respostas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels of the audit sample, left out as they are for testing only: {0}.</source>
      <translation>Rótulos da amostra de auditoria, deixados de fora por servirem só para testar: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Labels whose outlines cross themselves, written mended: {0}.</source>
      <translation>Rótulos com contornos que se cruzam, gravados corrigidos: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Leave audited units out of the answers.</source>
      <translation>Deixe unidades auditadas fora das respostas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>Let another person answer what is asked again.</source>
      <translation>Deixe outra pessoa responder ao que se pergunta de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>List them under "classes".</source>
      <translation>Liste-as em "classes".</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>Look at the scenes one by one; a sum needs scenes that share no ground.</source>
      <translation>Veja as cenas uma a uma; uma soma precisa de cenas que não compartilhem terreno.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Make an isolated Python</source>
      <translation>Criar um Python isolado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Make it with segment.</source>
      <translation>Faça-o com segment.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Make its units.</source>
      <translation>Gere suas unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Make the units in the tab Review.</source>
      <translation>Gere as unidades na aba Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>Mapped units whose answer names only a broader class: {0}; they count as wrong.</source>
      <translation>Unidades mapeadas cuja resposta cita apenas uma classe mais ampla: {0}; contam como erradas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/workspace.py" />
      <source>Measuring the units</source>
      <translation>Medindo as unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/other_scenes.py" />
      <source>Measuring units of another scene</source>
      <translation>Medindo unidades de outra cena</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Name every class once.</source>
      <translation>Cite cada classe uma só vez.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Name in {0} one class for each output, or the number of outputs as embedding; outputs are [1, outputs], [1, outputs, rows, columns] or [1, tokens, outputs].</source>
      <translation>Nomeie em {0} uma classe para cada saída, ou o número de saídas como embedding; as saídas são [1, saídas], [1, saídas, linhas, colunas] ou [1, tokens, saídas].</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Name in {0} the roles of the bands that it reads, in its order.</source>
      <translation>Nomeie em {0} os papéis das bandas que ele lê, na sua ordem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Neither a campaign nor an image with its units is given.</source>
      <translation>Não foi dada nem uma campanha nem uma imagem com as suas unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>No Python {0}.{1} to {2}.{3} was found on this computer.</source>
      <translation>Nenhum Python {0}.{1} a {2}.{3} foi encontrado neste computador.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>No answer shows this class there.</source>
      <translation>Nenhuma resposta mostra ali esta classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>No answer shows this class.</source>
      <translation>Nenhuma resposta mostra esta classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>No audited unit is in the denominator of this ratio.</source>
      <translation>Nenhuma unidade auditada está no denominador desta razão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>No audited unit is it.</source>
      <translation>Nenhuma unidade auditada é dessa classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>No audited unit is mapped as it.</source>
      <translation>Nenhuma unidade auditada está mapeada como essa classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>No chip can be cut: no image with labels can be read, or all chips cross borders of parts.</source>
      <translation>Nenhum recorte pode ser feito: nenhuma imagem com rótulos pode ser lida, ou todos os recortes cruzam limites entre partes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>No draw was answered.</source>
      <translation>Nenhum sorteio foi respondido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>No image can be read to size the blocks by; they are a tenth of the land with labels.</source>
      <translation>Nenhuma imagem pode ser lida para dimensionar os blocos; eles são um décimo do terreno com rótulos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>No image is given.</source>
      <translation>Não foi dada nenhuma imagem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>No label is left for {0}: the labels make {1} groups. Choose smaller blocks, or label more places.</source>
      <translation>Não sobra rótulo para {0}: os rótulos formam {1} grupos. Escolha blocos menores, ou rotule mais lugares.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>No label was drawn with a known probability: no area or accuracy can be estimated from this set.</source>
      <translation>Nenhum rótulo foi sorteado com probabilidade conhecida: deste conjunto não se pode estimar área nem exatidão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>No labels are given.</source>
      <translation>Nenhum rótulo foi dado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>No model is given.</source>
      <translation>Nenhum modelo foi dado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is in the denominator of this ratio.</source>
      <translation>Nenhuma unidade amostrada está no denominador desta razão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is mapped as {0}.</source>
      <translation>Nenhuma unidade amostrada está mapeada como {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No sampled unit is {0} in the reference.</source>
      <translation>Nenhuma unidade amostrada é {0} na referência.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>No unit of the audit sample was answered.</source>
      <translation>Nenhuma unidade da amostra de auditoria foi respondida.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>No unit of the stratum {0} was sampled.</source>
      <translation>Nenhuma unidade do estrato {0} foi amostrada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>No {0} is chosen.</source>
      <translation>Não foi escolhido: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>None of {0} shows it ({1}); that is no proof that there is none.</source>
      <translation>Nenhuma de {0} a mostra ({1}); isso não prova que não haja.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Nothing was counted.</source>
      <translation>Nada foi contado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Nothing was drawn by chance yet; labels at places that somebody chose stand for no land but their own.</source>
      <translation>Nada foi sorteado ainda; rótulos em lugares que alguém escolheu não valem para outro terreno além do seu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python in the settings of Mining Mapper.</source>
      <translation>No Debian e no Ubuntu execute `sudo apt install python3-venv`; em outros sistemas escolha outro Python nas configurações do Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python.</source>
      <translation>No Debian e no Ubuntu execute `sudo apt install python3-venv`; em outros sistemas escolha outro Python.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>One answered point shows no spread.</source>
      <translation>Um só ponto respondido não mostra dispersão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/lure.py" />
      <source>One draw shows no spread.</source>
      <translation>Um só sorteio não mostra dispersão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/difference.py" />
      <source>One labelled unit shows no spread.</source>
      <translation>Uma só unidade rotulada não mostra dispersão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>One of the dates has no units that could be drawn from.</source>
      <translation>Uma das datas não tem unidades das quais se pudesse sortear.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>One of the means is 0.</source>
      <translation>Uma das médias é 0.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Only one unit of the stratum {0} was sampled, which shows no spread.</source>
      <translation>Só uma unidade do estrato {0} foi amostrada, o que não mostra dispersão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>Open it in QGIS and cut an image into units first.</source>
      <translation>Abra-a no QGIS e corte antes uma imagem em unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Open the campaign that the unit belongs to.</source>
      <translation>Abra a campanha a que pertence a unidade.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Open the log for the reason, then repair the environment.</source>
      <translation>Abra o registro para ver o motivo e então repare o ambiente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>Outlines of whole sites and of single features are mixed; see the column delineation.</source>
      <translation>Contornos de locais inteiros e de feições isoladas estão misturados; veja a coluna delineation.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>People see it differently: with that the standard error is {0}, not {1} {2}.</source>
      <translation>As pessoas veem diferente: com isso o erro padrão é {0}, não {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Pixels that the quality band calls cloud, shadow or missing are left out.</source>
      <translation>Pixels que a banda de qualidade chama de nuvem, sombra ou ausentes são deixados de fora.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>Point at the image, and zoom in.</source>
      <translation>Aponte para a imagem e aproxime.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>Put the original raster back into the folder of frames; draws hold for those units only.</source>
      <translation>Ponha o raster original de volta na pasta de unidades; os sorteios valem só para essas unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Quote it.</source>
      <translation>Ponha-o entre aspas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Rename one of the two classes.</source>
      <translation>Renomeie uma das duas classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Repair it with the button in the panel, or with `make environment`.</source>
      <translation>Repare-o com o botão no painel, ou com `make environment`.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Repair the environment; if that does not help, choose another Python in the settings.</source>
      <translation>Repare o ambiente; se não ajudar, escolha outro Python nas configurações.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <location filename="../../mining_mapper/engine/units.py" />
      <source>Restore it from a copy of the campaign.</source>
      <translation>Restaure-o de uma cópia da campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Restore it from a copy of the campaign: draws refer to its units, so it cannot be made anew.</source>
      <translation>Restaure-o de uma cópia da campanha: os sorteios se referem às suas unidades, por isso não pode ser refeito.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>Restore the campaign from a copy.</source>
      <translation>Restaure a campanha a partir de uma cópia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>Restore the campaign from a copy; estimates need every audit unit.</source>
      <translation>Restaure a campanha de uma cópia; as estimativas precisam de todas as unidades de auditoria.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Restore the campaign from a copy; estimates need every draw.</source>
      <translation>Restaure a campanha a partir de uma cópia; estimativas precisam de todos os sorteios.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/sequence.py" />
      <source>Restore the campaign from a copy; the table draws was changed.</source>
      <translation>Restaure a campanha a partir de uma cópia; a tabela draws foi alterada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Restore the frame that the draws were made from.</source>
      <translation>Restaure o conjunto de unidades de que foram feitos os sorteios.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>Rows of the table audits were removed, doubled or changed: they are not the sample that was drawn.</source>
      <translation>Linhas da tabela audits foram removidas, duplicadas ou alteradas: não são a amostra sorteada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Running the model</source>
      <translation>Executando o modelo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample at least one more unit of {0}, or merge the stratum with a similar one.</source>
      <translation>Amostre ao menos mais uma unidade de {0}, ou una o estrato a um semelhante.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample at least two units of {0}.</source>
      <translation>Amostre ao menos duas unidades de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample more units where {0} is likely.</source>
      <translation>Amostre mais unidades onde {0} é provável.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample more units.</source>
      <translation>Amostre mais unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/stratified.py" />
      <source>Sample units that are mapped as {0}.</source>
      <translation>Amostre unidades que estejam mapeadas como {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>Samples of different units tell the net change alone, not what was gained and lost.</source>
      <translation>Amostras de unidades diferentes só dizem a mudança líquida, não o que se ganhou e perdeu.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save it again from its campaign with this version.</source>
      <translation>Salve-a de novo da sua campanha com esta versão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save it again from its campaign.</source>
      <translation>Salve-o de novo da sua campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>Save it again.</source>
      <translation>Salve-a de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>Save it as one file, with all tensors inside.</source>
      <translation>Salve-o como um só arquivo, com todos os tensores dentro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/graph.py" />
      <source>Save it with a version of Mining Mapper that can; answers and features are kept in the campaign.</source>
      <translation>Salve-o com uma versão do Mining Mapper que consiga; respostas e atributos ficam na campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>Save the model again, or restore all its files.</source>
      <translation>Salve o modelo de novo, ou restaure todos os seus arquivos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Set HTTPS_PROXY (with user and password if it needs them) before QGIS starts, or install from a folder of wheels.</source>
      <translation>Defina HTTPS_PROXY (com usuário e senha, se precisar) antes de o QGIS iniciar, ou instale de uma pasta de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Set its parent to {0} where it is part of a mine, else to {1}.</source>
      <translation>Defina a classe acima como {0} se faz parte de uma mina; senão, como {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>Set the roles of their bands, or label some mining on the earlier scene first.</source>
      <translation>Defina os papéis de suas bandas, ou rotule antes alguma mineração na cena anterior.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Shown by only {0} of {1} ({2}); fewer than {3} do not tell an error.</source>
      <translation>Mostrada por só {0} de {1} ({2}); menos de {3} não permitem dizer um erro.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/services.py" />
      <source>Simulating the landscape</source>
      <translation>Simulando a paisagem</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>Some blocks have one answered unit: the error is rather too large.</source>
      <translation>Alguns blocos têm uma só unidade respondida: o erro é antes grande demais.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>Take along what was learnt on an image of the same sensor with the same roles of bands, or nothing: the campaign's menu forgets what was learnt elsewhere.</source>
      <translation>Leve o que foi aprendido em uma imagem do mesmo sensor com os mesmos papéis de bandas, ou nada: o menu da campanha esquece o que foi aprendido em outro lugar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Take it out of its own confused_with.</source>
      <translation>Retire-a do seu próprio confused_with.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audit.py" />
      <source>The answered units are in one block, which shows no spread.</source>
      <translation>As unidades respondidas estão em um só bloco, que não mostra dispersão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is below zero, with an interval up to {0} {1}.</source>
      <translation>As respostas são poucas demais para esta área: o que dizem até agora está abaixo de zero, com um intervalo até {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is below zero.</source>
      <translation>As respostas são poucas demais para esta área: o que dizem até agora está abaixo de zero.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>The answers are too few for this area: what they tell so far is more than all land.</source>
      <translation>As respostas são poucas demais para esta área: o que dizem até agora é mais do que toda a terra.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/applicability.py" />
      <source>The area of applicability needs two classes with at least two answers each.</source>
      <translation>A área de aplicabilidade precisa de duas classes com ao menos duas respostas cada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The area of interest holds no valid pixel of {0}.</source>
      <translation>A área de interesse não contém pixel válido de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The area of interest lies outside {0}.</source>
      <translation>A área de interesse está fora de {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>The areas do not fit the units of the frame.</source>
      <translation>As áreas não combinam com as unidades do conjunto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/map_accuracy.py" />
      <source>The audit units came after the map was checked: it is not known what it says of them.</source>
      <translation>As unidades de auditoria vieram depois da verificação do mapa: não se sabe o que ele diz delas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/acatama.py" />
      <source>The campaign has no audit sample: there are no points for AcATaMa.</source>
      <translation>A campanha não tem amostra de auditoria: não há pontos para o AcATaMa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>The campaign has no class {0}.</source>
      <translation>A campanha não tem a classe {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The campaign has no labels yet.</source>
      <translation>A campanha ainda não tem rótulos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The campaign's coordinate reference system is not known.</source>
      <translation>O sistema de referência de coordenadas da campanha não é conhecido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>The card of {0} cannot be used: {1}.</source>
      <translation>A ficha de {0} não pode ser usada: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>The card of {0} has no {1} of three numbers.</source>
      <translation>A ficha de {0} não tem {1} de três números.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>The checked map names a class which the taxonomy lacks ({0}); its units do not count.</source>
      <translation>O mapa conferido nomeia uma classe que a taxonomia não tem ({0}); suas unidades não contam.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>The chosen Python does not run: {0}.</source>
      <translation>O Python escolhido não funciona: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>The comparison was stopped.</source>
      <translation>A comparação foi parada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The computer may be out of memory, or a security program stopped it; close other programs and repair the environment.</source>
      <translation>O computador pode estar sem memória, ou um programa de segurança o parou; feche outros programas e repare o ambiente.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The disk is full: the engine's environment could not be written.</source>
      <translation>O disco está cheio: o ambiente do motor não pôde ser gravado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The disk is too full for the engine's environment: {0} GB are free in {1}, {2} GB are needed.</source>
      <translation>O disco está cheio demais para o ambiente do motor: {0} GB livres em {1}, {2} GB necessários.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment cannot be used. {0}</source>
      <translation>O ambiente do motor não pode ser usado. {0}</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment is in use: {0}.</source>
      <translation>O ambiente do motor está em uso: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The engine's environment is not installed.</source>
      <translation>O ambiente do motor não está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/context.py" />
      <source>The export was stopped; nothing was written.</source>
      <translation>A exportação foi parada; nada foi gravado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>The field of the class is missing.</source>
      <translation>Falta o campo da classe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The folder of the engine's environment cannot be written.</source>
      <translation>A pasta do ambiente do motor não pode ser gravada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>The folder of the engine's environment cannot be written: {0}.</source>
      <translation>A pasta do ambiente do motor não pode ser gravada: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>The folder {0} does not exist.</source>
      <translation>A pasta {0} não existe.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>The frame {0} has no unit {1}.</source>
      <translation>O conjunto {0} não tem unidade {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>The hierarchy of units {0} is damaged.</source>
      <translation>A hierarquia de unidades {0} está danificada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/hierarchy.py" />
      <source>The hierarchy of units {0} is of another kind.</source>
      <translation>A hierarquia de unidades {0} é de outro tipo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>The image has a border of zeros without a nodata value; it is left out.</source>
      <translation>A imagem tem uma borda de zeros sem valor nodata; ela é deixada de fora.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/grid.py" />
      <source>The image has no band {0}.</source>
      <translation>A imagem não tem banda {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>The image has one band: units follow its grey values only.</source>
      <translation>A imagem tem uma só banda: as unidades seguem apenas seus valores de cinza.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>The image of a frame is not part of the campaign.</source>
      <translation>A imagem de um conjunto de unidades não faz parte da campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>The model {0}, whose outputs are features of this scene, is missing.</source>
      <translation>Falta o modelo {0}, cujas saídas são atributos desta cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The network's proxy did not let the download through.</source>
      <translation>O proxy da rede não deixou passar o download.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The package registry could not be reached.</source>
      <translation>O repositório de pacotes não pôde ser alcançado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The package registry's certificate was refused.</source>
      <translation>O certificado do repositório de pacotes foi recusado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The packages were installed but one of them does not load.</source>
      <translation>Os pacotes foram instalados, mas um deles não carrega.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>The parts are made of {0} groups only; their shares of the classes are rough.</source>
      <translation>As partes são feitas de apenas {0} grupos; suas frações das classes são aproximadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The program cannot be started: {0}.</source>
      <translation>O programa não pode ser iniciado: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>The raster of units is missing, so it could not be checked that it is the one drawn from.</source>
      <translation>Falta o raster de unidades; não foi possível verificar que é aquele de onde se sorteou.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>The raster of units is not the one that was drawn from: its checksum differs.</source>
      <translation>O raster de unidades não é aquele do qual se sorteou: sua soma de verificação difere.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} cannot be read.</source>
      <translation>O raster de unidades {0} não pode ser lido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>The raster of units {0} is missing or damaged.</source>
      <translation>O raster de unidades {0} está faltando ou danificado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} is missing.</source>
      <translation>O raster de unidades {0} está faltando.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} is not the one that the draws of this campaign were made from.</source>
      <translation>O raster de unidades {0} não é aquele de que foram feitos os sorteios desta campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>The raster of units {0} was not made from {1}.</source>
      <translation>O raster de unidades {0} não foi feito de {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>The run of the model was stopped.</source>
      <translation>A execução do modelo foi parada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>The sample alone tells an area beyond what was seen; the nearest possible one is told.</source>
      <translation>A amostra sozinha dá uma área além do que foi visto; informa-se a possível mais próxima.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/sample.py" />
      <source>The sample scene cannot be written to {0}.</source>
      <translation>A cena de amostra não pode ser gravada em {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>The scene has no units that could be drawn from.</source>
      <translation>A cena não tem unidades das quais se pudesse sortear.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <location filename="../../mining_mapper/engine/models/objects.py" />
      <source>The search for objects was stopped.</source>
      <translation>A busca de objetos foi parada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/segments.py" />
      <source>The segmentation was stopped.</source>
      <translation>A segmentação foi parada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/foretold.py" />
      <source>The set takes about {0} MB, and the disk has {1} MB left.</source>
      <translation>O conjunto ocupa cerca de {0} MB, e o disco tem {1} MB livres.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>The shape is no polygon.</source>
      <translation>A forma não é um polígono.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The step “{0}” failed.</source>
      <translation>O passo “{0}” falhou.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>The step “{0}” was killed.</source>
      <translation>O passo “{0}” foi encerrado à força.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/vocabulary.py" />
      <source>The taxonomy has no class {0}.</source>
      <translation>A taxonomia não tem classe {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>The training set cannot be written to {0}.</source>
      <translation>O conjunto de treinamento não pode ser gravado em {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>The two dates show different ground: {0} % of the earlier and {1} % of the later frame are common.</source>
      <translation>As duas datas mostram terrenos diferentes: {0} % do conjunto anterior e {1} % do posterior são comuns.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>The units cannot be written to {0}.</source>
      <translation>As unidades não podem ser gravadas em {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/unit_space.py" />
      <source>The units have no features to learn from.</source>
      <translation>As unidades não têm atributos com que aprender.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>The vocabulary has no class for {0}; they are 255 in the masks.</source>
      <translation>O vocabulário não tem classe para {0}; valem 255 nas máscaras.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/features.py" />
      <source>The work on the features was stopped.</source>
      <translation>O trabalho nos atributos foi parado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/tiles.py" />
      <source>The work on the units was stopped.</source>
      <translation>O trabalho nas unidades foi parado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/server.py" />
      <source>The work was stopped.</source>
      <translation>O trabalho foi parado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/candidates.py" />
      <source>There are too few answers to say how far the model can be trusted.</source>
      <translation>Há respostas de menos para dizer até onde se pode confiar no modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>There are {0}.</source>
      <translation>Existem {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/classifier.py" />
      <location filename="../../mining_mapper/engine/learner.py" />
      <source>There is no answer to learn from yet.</source>
      <translation>Ainda não há resposta com que aprender.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>There is no answer to take along yet.</source>
      <translation>Ainda não há resposta a levar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>There is no campaign {0}.</source>
      <translation>Não há campanha {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <location filename="../../mining_mapper/engine/scene.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no file {0}.</source>
      <translation>Não há arquivo {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>There is no frame of units: no table of features was written.</source>
      <translation>Não há conjunto de unidades: nenhuma tabela de atributos foi gravada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/twice.py" />
      <source>There is no mining area whose error could be shared out.</source>
      <translation>Não há área de mineração cujo erro pudesse ser repartido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no model {0}.</source>
      <translation>Não há modelo {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>There is no option {0}.</source>
      <translation>Não há opção {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>There is no raster of units {0}.</source>
      <translation>Não há raster de unidades {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>There is no searched ground without a label: no background chip was drawn.</source>
      <translation>Não há terreno vistoriado sem rótulo: nenhum recorte de fundo foi sorteado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>There is no strategy {0} with these parameters.</source>
      <translation>Não há estratégia {0} com estes parâmetros.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>There is no unit {0} in a frame of {1} units.</source>
      <translation>Não há unidade {0} em um conjunto de {1} unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/parts.py" />
      <source>There is no {0} to split by.</source>
      <translation>Não há {0} pelo qual dividir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>There is no {0} {1}.</source>
      <translation>Não há {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>There is nothing to segment here.</source>
      <translation>Não há nada a segmentar aqui.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>This Linux is older than the engine's packages need.</source>
      <translation>Este Linux é mais antigo do que os pacotes do motor exigem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>This Python cannot make environments: its venv or ensurepip module is missing.</source>
      <translation>Este Python não consegue criar ambientes: falta-lhe o módulo venv ou ensurepip.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/landscape/scene.py" />
      <source>This landscape cannot be simulated.</source>
      <translation>Esta paisagem não pode ser simulada.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>Tight outlines of a class which the taxonomy lacks ({0}) do not count as known.</source>
      <translation>Contornos justos de uma classe que a taxonomia não tem ({0}) não contam como conhecidos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Tiles have {0} to {1} pixels a side.</source>
      <translation>Os blocos têm de {0} a {1} pixels de lado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Too few objects: {0}.</source>
      <translation>Poucos objetos: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Try again; if it happens again, a proxy or mirror changes the files: install from a folder of wheels instead.</source>
      <translation>Tente de novo; se acontecer outra vez, um proxy ou espelho altera os arquivos: instale de uma pasta de wheels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/rounds.py" />
      <source>Unit {0} has the origin {1}, from which nothing may be learnt.</source>
      <translation>A unidade {0} tem a origem {1}, da qual nada pode ser aprendido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/agreement.py" />
      <source>Units interpreted twice: {0}.</source>
      <translation>Unidades interpretadas duas vezes: {0}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/refusals.py" />
      <source>Units left: {0}, fewer than that would take. Answer all of them, or join it with a related class.</source>
      <translation>Unidades restantes: {0}, menos do que seria preciso. Responda todas ou junte-a a uma classe afim.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/frame.py" />
      <source>Units of {0} ha are smaller than {1} pixels of {2}.</source>
      <translation>Unidades de {0} ha são menores que {1} pixels de {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/weights.py" />
      <source>Units were digitised between rounds and left the pool, so the drawn labels carry no weights.</source>
      <translation>Unidades foram digitalizadas entre rodadas e saíram do conjunto, por isso os rótulos sorteados não levam pesos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Use a distribution with glibc 2.28 or newer (Debian 10, Ubuntu 18.10, RHEL 8).</source>
      <translation>Use uma distribuição com glibc 2.28 ou mais nova (Debian 10, Ubuntu 18.10, RHEL 8).</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Use it as features of the units; then the answers teach what its numbers mean.</source>
      <translation>Use-o como atributos das unidades; então as respostas ensinam o que significam seus números.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>Validation and test leave nothing to train with.</source>
      <translation>Validação e teste não deixam nada com que treinar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Values look {0} too high (processing baseline 04.00 or later): subtracted.</source>
      <translation>Os valores parecem {0} altos demais (linha de processamento 04.00 ou posterior): subtraídos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/__init__.py" />
      <source>Wait until it has finished, or choose another folder.</source>
      <translation>Espere até que termine, ou escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/environment.py" />
      <source>Wait until it has finished, or close the other QGIS.</source>
      <translation>Espere até que termine, ou feche o outro QGIS.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>Warp it to a north-up grid (Raster &gt; Projections &gt; Warp) and try again.</source>
      <translation>Reprojete-a para uma grade com norte para cima (Raster &gt; Projeções &gt; Reprojetar) e tente de novo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/seen.py" />
      <source>What the sample tells lies beyond what was seen: there is more of it, or less, than that already.</source>
      <translation>O que a amostra diz fica além do que foi visto: já há mais, ou menos, do que isso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/install_failures.py" />
      <source>Windows's C++ runtime is missing or too old for the engine's packages.</source>
      <translation>O runtime C++ do Windows falta ou é antigo demais para os pacotes do motor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>With the last answers mining would be {0} instead of {1} {2}.</source>
      <translation>Com as últimas respostas a mineração seria {0} em vez de {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; a ratio needs both arms to have taken something.</source>
      <translation>Continue trabalhando; uma razão precisa que ambos os braços tenham tomado algo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; actions are counted while the panel is open.</source>
      <translation>Continue trabalhando; as ações são contadas enquanto o painel está aberto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/ratios.py" />
      <source>Work on; the number comes when there are enough.</source>
      <translation>Continue trabalhando; o número vem quando houver o bastante.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write "colour": "#rrggbb".</source>
      <translation>Escreva "colour": "#rrggbb".</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write an array of codes.</source>
      <translation>Escreva uma lista de códigos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Write into {0} as class_tokens how many come before those of places, usually 1.</source>
      <translation>Escreva em {0} como class_tokens quantos vêm antes dos de lugares, em geral 1.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/commands.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>Write it as red=3.</source>
      <translation>Escreva-o como red=3.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>Write it as value=CODE; value=CODE.</source>
      <translation>Escreva valor=CÓDIGO; valor=CÓDIGO.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>Write it as {...}.</source>
      <translation>Escreva-a como {...}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>Write them into {0} beside it: {1}, or embedding in place of classes; see docs/models.md.</source>
      <translation>Escreva-os em {0} ao lado dele: {1}, ou embedding em vez de classes; veja docs/models.md.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/active.py" />
      <location filename="../../mining_mapper/core/estimation/report.py" />
      <source>answered draws</source>
      <translation>sorteios respondidos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/audited.py" />
      <source>audited units</source>
      <translation>unidades auditadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>common ground</source>
      <translation>terreno comum</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>confused_with is an array of codes, mappings an object.</source>
      <translation>confused_with é uma lista de códigos, mappings um objeto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>earlier features</source>
      <translation>atributos anteriores</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>earlier image</source>
      <translation>imagem anterior</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>models of both dates</source>
      <translation>modelos de ambas as datas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>units asked on both dates</source>
      <translation>unidades perguntadas nas duas datas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/change.py" />
      <source>units asked twice</source>
      <translation>unidades perguntadas duas vezes</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>{0} It has no chips.</source>
      <translation>{0} Não tem recortes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/units_table.py" />
      <source>{0} It has no table of units.</source>
      <translation>{0} Não tem tabela de unidades.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/acatama.py" />
      <source>{0} Its sample is not written for AcATaMa.</source>
      <translation>{0} Sua amostra não é gravada para o AcATaMa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/update_map.py" />
      <source>{0} and the earlier image have no band in common.</source>
      <translation>{0} e a imagem anterior não têm banda em comum.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0} and {1} both show {2} ha, which would count twice.</source>
      <translation>{0} e {1} mostram ambas {2} ha, que contariam duas vezes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/common_ground.py" />
      <source>{0} and {1} share no ground that both show.</source>
      <translation>{0} e {1} não compartilham terreno que ambas mostrem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} cannot be brought into the CRS {1}.</source>
      <translation>{0} não pode ser levado ao SRC {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} cannot be read as an image.</source>
      <translation>{0} não pode ser lido como imagem.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be read by onnxruntime {1}.</source>
      <translation>{0} não pode ser lido pelo onnxruntime {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>{0} cannot be read or written: {1}.</source>
      <translation>{0} não pode ser lido ou gravado: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} cannot be read.</source>
      <translation>{0} não pode ser lido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be run on {1} numbers.</source>
      <translation>{0} não pode ser executado com {1} números.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/runtime.py" />
      <source>{0} cannot be run on {1}.</source>
      <translation>{0} não pode ser executado com {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/promptable.py" />
      <source>{0} cannot be used as the {1}: it {2}.</source>
      <translation>{0} não pode ser usado como {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <location filename="../../mining_mapper/engine/word_files.py" />
      <source>{0} cannot be written.</source>
      <translation>{0} não pode ser gravado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>{0} cannot be {1}{2}{3}.</source>
      <translation>{0} não pode ser {1}{2}{3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} cannot make environments: its venv or ensurepip module is missing.</source>
      <translation>{0} não consegue criar ambientes: falta-lhe o módulo venv ou ensurepip.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} classes do not fit into a mask of bytes.</source>
      <translation>{0} classes não cabem em uma máscara de bytes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} comes from an image with other bands: its features are {1}, here they are {2}.</source>
      <translation>{0} vem de uma imagem com outras bandas: seus atributos são {1}, aqui são {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} does not read one image at a time as float32 [1, bands, rows, columns].</source>
      <translation>{0} não lê uma imagem por vez como float32 [1, bandas, linhas, colunas].</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} does not say its CRS.</source>
      <translation>{0} não diz o seu SRC.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} does not say which bands it reads and what its classes are.</source>
      <translation>{0} não diz quais bandas lê nem quais são suas classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has an unknown property {1}.</source>
      <translation>{0} tem uma propriedade desconhecida {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no class {1} at the top.</source>
      <translation>{0} não tem classe {1} no topo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no classes.</source>
      <translation>{0} não tem classes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no colour.</source>
      <translation>{0} não tem cor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has no coordinate reference system.</source>
      <translation>{0} não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>{0} has no ending that is known.</source>
      <translation>{0} não tem uma extensão conhecida.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} has no field {1}.</source>
      <translation>{0} não tem o campo {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_change.py" />
      <source>{0} has no scene of an earlier date than {1}.</source>
      <translation>{0} não tem cena de data anterior a {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>{0} has no scene {1}.</source>
      <translation>{0} não tem a cena {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no such delineation.</source>
      <translation>{0} não tem tal delimitação.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/whole_map.py" />
      <source>{0} has no units that could be drawn from.</source>
      <translation>{0} não tem unidades das quais se pudesse sortear.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/campaigns.py" />
      <source>{0} has no units{1}.</source>
      <translation>{0} não tem unidades{1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no usable code.</source>
      <translation>{0} não tem código utilizável.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has no valid pixel: all is nodata.</source>
      <translation>{0} não tem pixel válido: tudo é nodata.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has no value.</source>
      <translation>{0} não tem valor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} has something other than text in a text field.</source>
      <translation>{0} tem algo que não é texto em um campo de texto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} has {1} GB; models up to {2} GB are run.</source>
      <translation>{0} tem {1} GB; executam-se modelos de até {2} GB.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} has {1} bands, but the role {2} asks for band {3}.</source>
      <translation>{0} tem {1} bandas, mas o papel {2} pede a banda {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/words.py" />
      <source>{0} has {1} units, not {2}.</source>
      <translation>{0} tem {1} unidades, não {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} holds complex numbers.</source>
      <translation>{0} contém números complexos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/command_line.py" />
      <source>{0} holds no area of interest.</source>
      <translation>{0} não contém área de interesse.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} holds no bands.</source>
      <translation>{0} não contém bandas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} is a 32-bit build; the engine's packages exist for 64 bits only.</source>
      <translation>{0} é uma versão de 32 bits; os pacotes do motor só existem para 64 bits.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is damaged or was cut off: its last part cannot be read.</source>
      <translation>{0} está danificado ou foi cortado: sua última parte não pode ser lida.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is damaged or was cut off: parts of it cannot be read.</source>
      <translation>{0} está danificado ou foi cortado: partes dele não podem ser lidas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <source>{0} is damaged: its answers do not fit its features.</source>
      <translation>{0} está danificado: suas respostas não combinam com seus atributos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} is no ONNX model, or is damaged.</source>
      <translation>{0} não é um modelo ONNX, ou está danificado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/campaign_file.py" />
      <source>{0} is no campaign, or is damaged.</source>
      <translation>{0} não é uma campanha, ou está danificado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} is no memory of a campaign, or is damaged.</source>
      <translation>{0} não é a memória de uma campanha, ou está danificado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/units.py" />
      <source>{0} is no raster of units: one band of their numbers, from 1 on, with none left out.</source>
      <translation>{0} não é um raster de unidades: uma banda com os seus números, a partir de 1, sem faltar nenhum.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/export_options.py" />
      <source>{0} is no text.</source>
      <translation>{0} não é texto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} is no vector file that can be read.</source>
      <translation>{0} não é um arquivo vetorial que se possa ler.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not JSON.</source>
      <translation>{0} não é JSON.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not a taxonomy of version {1}.</source>
      <translation>{0} não é uma taxonomia da versão {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} is not the file that its card vouches for.</source>
      <translation>{0} não é o arquivo pelo qual sua ficha responde.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>{0} is not the model whose outputs are features of this scene.</source>
      <translation>{0} não é o modelo cujas saídas são atributos desta cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0} is not written as it should be.</source>
      <translation>{0} não está escrito como deveria.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} is rotated against its grid.</source>
      <translation>{0} está rotacionado em relação à sua grade.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/request.py" />
      <source>{0} is there already and not empty.</source>
      <translation>{0} já está lá e não está vazia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/interpreters.py" />
      <source>{0} is too {1} for the engine, which needs Python {2}.</source>
      <translation>{0} é {1} demais para o motor, que precisa do Python {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} keeps its numbers in other files.</source>
      <translation>{0} guarda seus números em outros arquivos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} knows no class of mining.</source>
      <translation>{0} não conhece nenhuma classe de mineração.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/commands.py" />
      <location filename="../../mining_mapper/engine/word_sources.py" />
      <source>{0} names no role of a band.</source>
      <translation>{0} não nomeia um papel de banda.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/door.py" />
      <source>{0} needs operators that are not part of ONNX: {1}.</source>
      <translation>{0} precisa de operadores que não fazem parte do ONNX: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} of {1} searched areas are 255 and no background: not all classes of mining among the labels were searched for there. Search with them on the digit keys, or for mining as a whole.</source>
      <translation>{0} de {1} áreas procuradas são 255 e não são fundo: nem todas as classes de mineração dos rótulos foram procuradas ali. Procure com elas nas teclas de dígitos, ou mineração como um todo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/tiled.py" />
      <source>{0} reads bands that {1} lacks: {2}.</source>
      <translation>{0} lê bandas que faltam a {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads tiles of {1} pixels.</source>
      <translation>{0} lê blocos de {1} pixels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads tiles of {1} x {2} pixels.</source>
      <translation>{0} lê blocos de {1} x {2} pixels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} reads {1} bands, but its card names {2}: {3}.</source>
      <translation>{0} lê {1} bandas, mas sua ficha nomeia {2}: {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns an embedding, which by itself says nothing of mining.</source>
      <translation>{0} devolve um embedding, que por si nada diz de mineração.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1} tokens, {2} of them before those of places: the rest is no square.</source>
      <translation>{0} devolve {1} tokens, {2} deles antes dos de lugares: o resto não é um quadrado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1} x {2} pixels of a tile of {3}.</source>
      <translation>{0} devolve {1} x {2} pixels de um bloco de {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/foreign.py" />
      <source>{0} returns {1}, but its card names {2} classes or channels.</source>
      <translation>{0} devolve {1}, mas sua ficha nomeia {2} classes ou canais.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/detecting.py" />
      <source>{0} sees {1} objects in {2}, more than {3}.</source>
      <translation>{0} vê {1} objetos em {2}, mais que {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/scene.py" />
      <source>{0} shows nothing: every pixel has the same value.</source>
      <translation>{0} não mostra nada: todos os pixels têm o mesmo valor.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was fitted to what other models say of the units, which are not in use here: {1}.</source>
      <translation>{0} foi ajustado ao que outros modelos dizem das unidades, que não estão em uso aqui: {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/memory_file.py" />
      <source>{0} was learnt with other models beside the bands than this scene has.</source>
      <translation>{0} foi aprendido com outros modelos ao lado das bandas do que os desta cena.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was made for an image with other bands: the {1} differ.</source>
      <translation>{0} foi feito para uma imagem com outras bandas: diferem {1}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was not saved from a campaign.</source>
      <translation>{0} não foi salvo de uma campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/memory.py" />
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was saved by another version, whose features are not comparable.</source>
      <translation>{0} foi salvo por outra versão, cujos atributos não são comparáveis.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/saved.py" />
      <source>{0} was saved by another version.</source>
      <translation>{0} foi salvo por outra versão.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/prior.py" />
      <location filename="../../mining_mapper/engine/models/unit_values.py" />
      <source>{0} was saved from a campaign: it reads features of units, not pixels.</source>
      <translation>{0} foi salvo de uma campanha: lê atributos de unidades, não pixels.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/placement.py" />
      <source>{0} would have {1} places for chips, more than {2}.</source>
      <translation>{0} teria {1} lugares para recortes, mais de {2}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/estimation/notes.py" />
      <source>{0} {1} were known when rounds were drawn, but their outlines changed since.</source>
      <translation>{0} {1} eram conhecidos quando as rodadas foram sorteadas, mas seus contornos mudaram desde então.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/export/dataset.py" />
      <source>{0} {1}; add it before you pass the set on.</source>
      <translation>{0} {1}; adicione-o antes de passar o conjunto adiante.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/engine/models/graph.py" />
      <source>{0}, a part of the learner, cannot be written as ONNX.</source>
      <translation>{0}, uma parte do aprendiz, não pode ser gravada em ONNX.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: "active" is not written as it should be.</source>
      <translation>{0}: "active" não está escrito como deveria.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: an active class stands twice.</source>
      <translation>{0}: uma classe ativa aparece duas vezes.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is confused with itself.</source>
      <translation>{0}: a classe {1} é confundida consigo mesma.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is its own ancestor.</source>
      <translation>{0}: a classe {1} está acima de si mesma.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is neither under {2} nor under {3}.</source>
      <translation>{0}: a classe {1} não está nem sob {2} nem sob {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} is not an object.</source>
      <translation>{0}: a classe {1} não é um objeto.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: class {1} names {2}, which is not in the file.</source>
      <translation>{0}: a classe {1} cita {2}, que não está no arquivo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: the active class {1} is not in the taxonomy.</source>
      <translation>{0}: a classe ativa {1} não está na taxonomia.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: the code {1} stands twice.</source>
      <translation>{0}: o código {1} aparece duas vezes.</translation>
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
      <translation>{0}: {1} e {2} têm o mesmo valor {3}.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/taxonomy.py" />
      <source>{0}: {1} classes are active, but there are nine digit keys.</source>
      <translation>{0}: {1} classes estão ativas, mas há nove teclas de dígitos.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/core/class_guess.py" />
      <source>“{0}” does not say which class a value is.</source>
      <translation>“{0}” não diz de que classe é um valor.</translation>
    </message>
  </context>
  <context>
    <name>SiteImportDialog</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>All files</source>
      <translation>Todos os arquivos</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Around it</source>
      <translation>Ao redor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Choose a file.</source>
      <translation>Escolha um arquivo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Commodity</source>
      <translation>Substância mineral</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Coordinates</source>
      <translation>Coordenadas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>File</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>First rows</source>
      <translation>Primeiras linhas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>How far around a place belongs to the site, on the ground</source>
      <translation>Até que distância de um lugar o terreno pertence ao local</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Import sites</source>
      <translation>Importar locais</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Latitude or y</source>
      <translation>Latitude ou y</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Layer</source>
      <translation>Camada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Leave out what is a site already</source>
      <translation>Omitir o que já é um local</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Longitude or x</source>
      <translation>Longitude ou x</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Reading the file: %d %%</source>
      <translation>Lendo o arquivo: %d %%</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Row</source>
      <translation>Linha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Rows that cannot be used: %(n)d (%(which)s)</source>
      <translation>Linhas que não podem ser usadas: %(n)d (%(which)s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Rows with a place: %(n)d.</source>
      <translation>Linhas com lugar: %(n)d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Sites</source>
      <translation>Locais</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Status</source>
      <translation>Situação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>The file holds more than one layer; this one is imported</source>
      <translation>O arquivo contém mais de uma camada; esta é importada</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>Well-known text</source>
      <translation>Well-known text</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/site_import_dialog.py" />
      <source>none</source>
      <translation>nenhuma</translation>
    </message>
  </context>
  <context>
    <name>SitesTab</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>A note on the site; kept when you leave the field, Enter goes back to the map</source>
      <translation>Uma nota sobre o local; guardada quando você sai do campo, Enter volta ao mapa</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Add sites</source>
      <translation>Adicionar locais</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Add sites, or mark ground as searched</source>
      <translation>Adicionar locais, ou marcar terreno como vistoriado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>All mining of the site is drawn; its ground was searched</source>
      <translation>Toda a mineração do local está desenhada; seu terreno foi vistoriado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>All states</source>
      <translation>Todos os estados</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Cells of a grid…</source>
      <translation>Células de uma grade…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Do again what was taken back last</source>
      <translation>Fazer de novo o que foi desfeito por último</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Done</source>
      <translation>Feito</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Give the site back to the list</source>
      <translation>Devolver o local à lista</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Go to the next site that nobody has finished (%s)</source>
      <translation>Ir ao próximo local que ninguém terminou (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Hold</source>
      <translation>Reservar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Import sites…</source>
      <translation>Importar locais…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>It is a mine, but its extent cannot be told here</source>
      <translation>É uma mina, mas sua extensão não pode ser definida aqui</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Next unfinished (%s)</source>
      <translation>Próximo não terminado (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>No mining here; the ground was searched</source>
      <translation>Não há mineração aqui; o terreno foi vistoriado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>No sites yet. A site is a place to look at: a mine of a register, a point of OpenStreetMap, or a cell of a grid. Finishing one records that its ground was searched, without which no label means no mine.</source>
      <translation>Ainda não há locais. Um local é um lugar a olhar: uma mina de um cadastro, um ponto do OpenStreetMap ou a célula de uma grade. Terminar um registra que seu terreno foi vistoriado; sem isso, ausência de rótulo não significa ausência de mina.</translation>
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
      <translation>Refazer</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Release</source>
      <translation>Liberar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Search</source>
      <translation>Busca</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Search…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Show only sites in which this text occurs</source>
      <translation>Mostrar só os locais em que este texto aparece</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Show only sites of one state</source>
      <translation>Mostrar só os locais em um estado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Take the last action back</source>
      <translation>Desfazer a última ação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Take the site, so that nobody else begins it</source>
      <translation>Reservar o local, para que ninguém mais o comece</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>The selected polygon was searched</source>
      <translation>O polígono selecionado foi vistoriado</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Unclear extent</source>
      <translation>Extensão incerta</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sites_tab.py" />
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
  </context>
  <context>
    <name>Siting</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>%(who)s: %(n)d in %(time)s</source>
      <translation>%(who)s: %(n)d em %(time)s</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>All sites are finished.</source>
      <translation>Todos os locais estão terminados.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Cells of a grid</source>
      <translation>Células de uma grade</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Cells that are sites now: %d.</source>
      <translation>Células que agora são locais: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No other site waits.</source>
      <translation>Nenhum outro local espera.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No polygon is selected.</source>
      <translation>Nenhum polígono está selecionado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>No site that this scene shows waits; outside of it lie %d.</source>
      <translation>Nenhum local que esta cena mostra está à espera; fora dela: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>None of the rows that are shown waits; others that wait: %d. Empty the search.</source>
      <translation>Nenhuma das linhas mostradas espera; outras que esperam: %d. Esvazie a pesquisa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Other people work on the sites that are left: %d.</source>
      <translation>Outras pessoas trabalham nos locais que restam: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Outside of this scene: %d; they are in the list, marked.</source>
      <translation>Fora desta cena: %d; estão na lista, marcados.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Select one or more polygons of the layer that is current in the layer tree.</source>
      <translation>Selecione um ou mais polígonos da camada atual na árvore de camadas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Side of a cell in metres</source>
      <translation>Lado de uma célula em metros</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>Sites added: %(added)d; there already: %(known)d; rows without a usable place: %(bad)d.</source>
      <translation>Locais adicionados: %(added)d; já presentes: %(known)d; linhas sem lugar utilizável: %(bad)d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>The ground of the selected polygons counts as searched now.</source>
      <translation>O terreno dos polígonos selecionados conta agora como vistoriado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>The polygons cannot be brought into the CRS of the campaign.</source>
      <translation>Os polígonos não podem ser levados ao SRC da campanha.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>labels inside: %d</source>
      <translation>rótulos dentro: %d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>sites finished: %(done)d of %(all)d</source>
      <translation>locais terminados: %(done)d de %(all)d</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/siting.py" />
      <source>“%(name)s” lies outside the image or the area of interest of this scene: nothing can be searched there. Choose the scene that shows it; %(key)s goes on to the next site inside.</source>
      <translation>“%(name)s” fica fora da imagem ou da área de interesse desta cena: nada pode ser procurado ali. Escolha a cena que o mostra; %(key)s passa ao próximo local dentro dela.</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Blind, the model's regions are hidden: the switch is in the tab Review.</source>
      <translation>Às cegas, as regiões do modelo ficam ocultas: a chave está na aba Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Choose segmentation model…</source>
      <translation>Escolher modelo de segmentação…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Choose the files of a segmentation model first.</source>
      <translation>Escolha antes os arquivos de um modelo de segmentação.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>It runs the model.</source>
      <translation>Ele executa o modelo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>No image is visible on the map.</source>
      <translation>Nenhuma imagem está visível no mapa.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Take objects from here (%s goes on to the next)</source>
      <translation>Tomar objetos daqui (%s passa ao próximo)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The engine is not installed yet.</source>
      <translation>O motor ainda não está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The model has learnt nothing here yet: answer a round in the tab Review.</source>
      <translation>O modelo ainda não aprendeu nada aqui: responda a uma rodada na aba Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The model's help is withheld here by lot.</source>
      <translation>A ajuda do modelo é retida aqui por sorteio.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>The units are not built yet: tab Review.</source>
      <translation>As unidades ainda não foram geradas: aba Revisar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>Two files in ONNX, encoder and decoder, of a model like Segment Anything</source>
      <translation>Dois arquivos ONNX, codificador e decodificador, de um modelo como o Segment Anything</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>regions that the model is confident of</source>
      <translation>regiões em que o modelo confia</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>segmentation model</source>
      <translation>modelo de segmentação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>the map as on the screen</source>
      <translation>o mapa como está na tela</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/sources.py" />
      <source>units of the scene</source>
      <translation>unidades da cena</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>A simulated quarry landscape with its classes ready to label. Nothing to download.</source>
      <translation>Uma paisagem de pedreiras simulada, com suas classes prontas para rotular. Nada a baixar.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Begin with an image of your project: its date, sensor and bands are guessed for you.</source>
      <translation>Comece com uma imagem do seu projeto: data, sensor e bandas são adivinhados para você.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Go on where you stopped. A project that holds a campaign opens it by itself.</source>
      <translation>Continue onde parou. Um projeto que contém uma campanha a abre sozinho.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Label mining land use with few answers</source>
      <translation>Rotule o uso da terra pela mineração com poucas respostas</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>New campaign</source>
      <translation>Nova campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>New campaign…</source>
      <translation>Nova campanha…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Open campaign</source>
      <translation>Abrir campanha</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Open campaign…</source>
      <translation>Abrir campanha…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Progress</source>
      <translation>Progresso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>The image is cut into units. You answer what some of them are, one key each; the model learns which ones to ask about next.</source>
      <translation>A imagem é cortada em unidades. Você responde o que algumas delas são, uma tecla cada; o modelo aprende quais perguntar a seguir.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>Try the sample</source>
      <translation>Experimentar a amostra</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/start_page.py" />
      <source>What learns from answers, the engine, is not installed yet.</source>
      <translation>O que aprende com as respostas, o motor, ainda não está instalado.</translation>
    </message>
  </context>
  <context>
    <name>StickyRow</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>1 guess</source>
      <translation>1 palpite</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>2 likely</source>
      <translation>2 provável</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>3 sure</source>
      <translation>3 certo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>4 known</source>
      <translation>4 conhecido</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Confidence</source>
      <translation>Confiança</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Delineation</source>
      <translation>Delimitação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>How sure you are: a guess, likely, sure, or known from another source (%s)</source>
      <translation>Quanta certeza você tem: palpite, provável, certo, ou conhecido de outra fonte (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Rule of the outline: tight follows the feature itself, envelope takes the whole site (%s)</source>
      <translation>Regra do contorno: justo segue a própria feição, envoltório abrange o local inteiro (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>State of the mine, given to every next label until you change it (%s)</source>
      <translation>Estado da mina, dado a cada novo rótulo até que você o mude (%s)</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>Status</source>
      <translation>Situação</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>envelope</source>
      <translation>envoltório</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/label_tab.py" />
      <source>tight</source>
      <translation>justo</translation>
    </message>
  </context>
  <context>
    <name>TakingAlong</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s guides the first draws, until ten units of two classes are answered.</source>
      <translation>%s orienta os primeiros sorteios, até que dez unidades de duas classes sejam respondidas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s guides the first draws, until two classes are answered.</source>
      <translation>%s orienta os primeiros sorteios, até que duas classes sejam respondidas.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>%s was not taken: the campaign was closed before it was compared.</source>
      <translation>%s não foi usado: a campanha foi fechada antes da comparação.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Begin with what was learnt elsewhere</source>
      <translation>Começar com o que se aprendeu em outro lugar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>Comparing %s with the units of the scene…</source>
      <translation>Comparando %s com as unidades da cena…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>It runs the models.</source>
      <translation>Ele executa os modelos.</translation>
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
      <translation>Salvar o que se aprendeu</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>The engine is not installed yet.</source>
      <translation>O motor ainda não está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/taking_along.py" />
      <source>What was learnt (answers: %(answers)d) was saved to %(path)s.</source>
      <translation>O que foi aprendido (respostas: %(answers)d) foi salvo em %(path)s.</translation>
    </message>
  </context>
  <context>
    <name>Taxonomy</name>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A heap or a dam, not a hole.</source>
      <translation>Um monte ou uma barragem, não um buraco.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A hole or a worked face, not a heap.</source>
      <translation>Um buraco ou uma frente de lavra, não um monte.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>A jumble of irregular mud flats and ponds of many colours along a stream; no benches; tents, an airstrip near.</source>
      <translation>Um emaranhado de bancos de lama irregulares e lagoas de muitas cores ao longo de um curso d'água; sem bancadas; barracas, uma pista de pouso perto.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Advancing linear cut for coal, phosphate or bauxite.</source>
      <translation>Corte linear que avança, para carvão, fosfato ou bauxita.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Any mining feature above ground, where nothing closer can be said; an envelope around a whole site is allowed.</source>
      <translation>Qualquer feição de mineração na superfície, quando nada mais preciso se pode dizer; permite-se um envoltório ao redor de um local inteiro.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Anything else; the answer of the key N.</source>
      <translation>Qualquer outra coisa; a resposta da tecla N.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Aquaculture and ponds of farms.</source>
      <translation>Aquicultura e açudes de fazendas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Artisanal or alluvial workings</source>
      <translation>Garimpo ou lavra aluvionar</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare natural ground and desert pavement.</source>
      <translation>Solo natural exposto e pavimento desértico.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare rock</source>
      <translation>Rocha exposta</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare soil</source>
      <translation>Solo exposto</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bare, worked ground with roads and structures of a mine around it.</source>
      <translation>Terreno exposto e trabalhado, com estradas e estruturas de uma mina ao redor.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Berth, tanks or rail yard; no pit or dump near.</source>
      <translation>Cais, tanques ou pátio ferroviário; sem cava ou pilha por perto.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Blown or washed sand.</source>
      <translation>Areia levada pelo vento ou pela água.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bright angular faces, few benches, cones of stock, close to roads and towns.</source>
      <translation>Frentes claras e angulosas, poucas bancadas, cones de estoque, perto de estradas e cidades.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Bright parallel stripes.</source>
      <translation>Faixas claras e paralelas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Brine ponds of a mine</source>
      <translation>Lagoas de salmoura de uma mina</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Buildings, yards and roads of a mine.</source>
      <translation>Edifícios, pátios e estradas de uma mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Built-up land.</source>
      <translation>Área construída.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cells with soil cover, trucks, near a town.</source>
      <translation>Células com cobertura de solo, caminhões, perto de uma cidade.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cleared for mining</source>
      <translation>Desmatado para a mineração</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Closely packed regular grid among fields.</source>
      <translation>Grade regular e compacta entre campos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cones or long piles fed by a conveyor, arcs of a stacker.</source>
      <translation>Cones ou pilhas longas alimentadas por uma correia, arcos de uma empilhadeira.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Construction site</source>
      <translation>Canteiro de obras</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Conveyors, sheds, round thickeners, tanks, a crusher.</source>
      <translation>Correias, galpões, espessadores redondos, tanques, um britador.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Cover over crops.</source>
      <translation>Cobertura sobre cultivos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Crushed ore stacked on a liner and irrigated.</source>
      <translation>Minério britado empilhado sobre uma manta e irrigado.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dam wall of the facility.</source>
      <translation>Maciço da barragem de rejeitos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dark lobes or red-brown cells next to a plant.</source>
      <translation>Lobos escuros ou células castanho-avermelhadas junto a uma usina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dark regular rows.</source>
      <translation>Fileiras escuras e regulares.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Decant pond</source>
      <translation>Lago de decantação</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Drill pads, trenches and test pits.</source>
      <translation>Praças de sondagem, trincheiras e poços de pesquisa.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Dry residue of a smelter or refinery.</source>
      <translation>Resíduo seco de uma fundição ou refinaria.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Earthworks of a building site.</source>
      <translation>Terraplenagem de uma obra.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Even width of ten to thirty metres, joins pit, dump and plant.</source>
      <translation>Largura uniforme de dez a trinta metros, liga cava, pilha e usina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Excavation with benches, its idle parts included while they can still be recognised; where waste was tipped back, that part is a waste rock dump.</source>
      <translation>Escavação com bancadas, incluídas as partes inativas enquanto ainda se reconhecem; onde o estéril foi devolvido, essa parte é pilha de estéril.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Exploration</source>
      <translation>Pesquisa mineral</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Exposed dry tailings.</source>
      <translation>Rejeitos secos expostos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Extraction</source>
      <translation>Extração</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Extraction of stone, sand, gravel or clay; usually without tailings.</source>
      <translation>Extração de pedra, areia, cascalho ou argila; em geral sem rejeitos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Facilities or camp</source>
      <translation>Instalações ou acampamento</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fallow or ploughed field</source>
      <translation>Pousio ou campo arado</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Farmland without crop on the date.</source>
      <translation>Lavoura sem cultura na data.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fish or farm pond</source>
      <translation>Tanque de peixes ou açude</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Flat top, lobed toe, faces at the angle of repose, tip line with trucks, coarse texture.</source>
      <translation>Topo plano, pé lobado, faces no ângulo de repouso, linha de basculamento com caminhões, textura grosseira.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Follows the channel, tapers, changes with the season.</source>
      <translation>Segue o canal, afina, muda com a estação.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Follows the strata, drainage intact, no benches.</source>
      <translation>Segue os estratos, drenagem intacta, sem bancadas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Forest cut for other ends.</source>
      <translation>Floresta cortada para outros fins.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Free water on tailings.</source>
      <translation>Água livre sobre rejeitos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Fresh clearing</source>
      <translation>Desmatamento recente</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Freshly bare, straight advancing edge against a pit.</source>
      <translation>Recém-exposto, borda reta que avança contra uma cava.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>From the primary crusher to the thickeners.</source>
      <translation>Do britador primário aos espessadores.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Glacier, its snow and its debris.</source>
      <translation>Geleira, sua neve e seus detritos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Green, turquoise or rust water without inlet or outlet.</source>
      <translation>Água verde, turquesa ou ferrugem sem entrada nem saída.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Greenhouse or plastic cover</source>
      <translation>Estufa ou cobertura plástica</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Grid of pads with branching tracks and no dump.</source>
      <translation>Grade de praças com trilhas ramificadas e sem pilha.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Grid of streets, small roofs.</source>
      <translation>Malha de ruas, telhados pequenos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ground before or after mining.</source>
      <translation>Terreno antes ou depois da mineração.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ground that is or was dug for minerals.</source>
      <translation>Terreno que é ou foi escavado por minerais.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Haul road, conveyor, rail or pipeline</source>
      <translation>Estrada de mina, correia, ferrovia ou duto</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Heap leach pad</source>
      <translation>Pilha de lixiviação</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Herringbone or rectangle, logs, no water.</source>
      <translation>Espinha de peixe ou retângulo, toras, sem água.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>High up, changes with the season.</source>
      <translation>Em altitude, muda com a estação.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Impounded slurry of processed ore with its wall, beach and pond.</source>
      <translation>Polpa de minério processado represada, com seu maciço, praia e lago.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Infrastructure</source>
      <translation>Infraestrutura</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Inlet and outlet, circles of aeration.</source>
      <translation>Entrada e saída, círculos de aeração.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lake, wetland or coast</source>
      <translation>Lago, área úmida ou costa</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Landfill or scrap yard</source>
      <translation>Aterro sanitário ou ferro-velho</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Landslide or scree</source>
      <translation>Deslizamento ou tálus</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Large regular ponds that grade from blue over green to white.</source>
      <translation>Grandes lagoas regulares que passam do azul pelo verde ao branco.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lava or burnt land</source>
      <translation>Lava ou área queimada</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lined or earthen pond for process water, sediment or evaporation.</source>
      <translation>Lagoa revestida ou de terra para água de processo, sedimento ou evaporação.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Lobes with natural levees, or dark patches.</source>
      <translation>Lobos com diques naturais, ou manchas escuras.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Long and even, passes the mine by.</source>
      <translation>Longa e uniforme, passa ao largo da mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Long, narrow, stepped where it was raised.</source>
      <translation>Longo, estreito, em degraus onde foi alteado.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Made ground without ore or waste.</source>
      <translation>Terreno construído sem minério nem estéril.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Made water bodies of others.</source>
      <translation>Corpos d'água artificiais de terceiros.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mine water</source>
      <translation>Água de mina</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <source>Mining</source>
      <translation>Mineração</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <source>Mining / other</source>
      <translation>Mineração / outros</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mining land use</source>
      <translation>Uso da terra pela mineração</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Mining, unspecified</source>
      <translation>Mineração, sem especificar</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Municipal or industrial waste.</source>
      <translation>Resíduos urbanos ou industriais.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Natural shore, an outlet.</source>
      <translation>Margem natural, uma saída.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Natural water and its shore.</source>
      <translation>Água natural e sua margem.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>No sign of a mine.</source>
      <translation>Nenhum sinal de mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/binary.json" />
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Not mining, unspecified</source>
      <translation>Não mineração, sem especificar</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Open pit</source>
      <translation>Mina a céu aberto</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ore or product kept for a while.</source>
      <translation>Minério ou produto guardado por algum tempo.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Other industry or port</source>
      <translation>Outra indústria ou porto</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Outcrop and bedrock.</source>
      <translation>Afloramento e rocha sã.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Outline of an embankment, smooth fine beach, decant pond, fans at the spigots, no outflow, unnatural colour.</source>
      <translation>Contorno de um maciço, praia lisa e fina, lago de decantação, leques nos pontos de descarga, sem saída, cor não natural.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Parallel cut and spoil ridges, a dark line along the seam.</source>
      <translation>Cristas paralelas de corte e de estéril, uma linha escura ao longo da camada.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Photovoltaic panels.</source>
      <translation>Painéis fotovoltaicos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Pit lake</source>
      <translation>Lago de cava</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Playa or salt pan.</source>
      <translation>Playa ou planície salina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Process or sediment pond</source>
      <translation>Lagoa de processo ou de sedimentos</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Processing</source>
      <translation>Beneficiamento</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Processing plant</source>
      <translation>Usina de beneficiamento</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Quarry or gravel pit</source>
      <translation>Pedreira ou cascalheira</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Reclaimed ground that can still be recognised.</source>
      <translation>Terreno recuperado que ainda se reconhece.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Rectangular lifts, dark edge of the liner, fine regular texture, solution ponds beside it.</source>
      <translation>Camadas retangulares, borda escura da manta, textura fina e regular, lagoas de solução ao lado.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Rehabilitated mine land</source>
      <translation>Terreno de mina recuperado</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Ripples, in line with coast or wind.</source>
      <translation>Ondulações, alinhadas com a costa ou o vento.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Road, airstrip or railway</source>
      <translation>Estrada, pista de pouso ou ferrovia</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Salt flat</source>
      <translation>Salar</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Salt works, reservoir or wastewater</source>
      <translation>Salina, reservatório ou tratamento de esgoto</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sand dune or beach</source>
      <translation>Duna ou praia de areia</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sandbar or dry riverbed</source>
      <translation>Banco de areia ou leito seco</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Scar of a slope failure or erosion.</source>
      <translation>Cicatriz de escorregamento ou erosão.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Scarp at the head, run-out below it.</source>
      <translation>Escarpa no topo, material espalhado abaixo.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Sediment of a river.</source>
      <translation>Sedimento de um rio.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shadow of a headframe, a small dump and a conveyor beside it.</source>
      <translation>Sombra de um cavalete de poço, uma pilha pequena e uma correia ao lado.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shaft, headframe, adit, vent or subsidence at the surface.</source>
      <translation>Poço, cavalete, galeria, respiro ou subsidência na superfície.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Shape of a field, green in another season.</source>
      <translation>Forma de um campo, verde em outra estação.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Short-lived, foundations, near a town.</source>
      <translation>De curta duração, fundações, perto de uma cidade.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Signs of a mine without workings.</source>
      <translation>Sinais de uma mina sem lavra.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Slag, ash or red mud</source>
      <translation>Escória, cinzas ou lama vermelha</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small pits, ponds, sluices and dredge tails, mostly along channels.</source>
      <translation>Pequenas cavas, lagoas, calhas e rejeitos de draga, em geral ao longo de canais.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small roofs and vehicles beside the workings.</source>
      <translation>Telhados pequenos e veículos junto à lavra.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Small, geometric, one colour, near a plant or a pad.</source>
      <translation>Pequena, geométrica, de uma só cor, perto de uma usina ou pilha.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Smoothed terraces, planting along contours or in a grid.</source>
      <translation>Terraços suavizados, plantio em curvas de nível ou em grade.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Snow, ice or moraine</source>
      <translation>Neve, gelo ou morena</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Soft edges, no ramp leads to it.</source>
      <translation>Bordas suaves, nenhuma rampa leva até lá.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Solar evaporation of lithium, potash or salt brine on a mine.</source>
      <translation>Evaporação solar de salmoura de lítio, potássio ou sal em uma mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Solar farm</source>
      <translation>Usina solar</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Spare parts and equipment in the open; ore is a stockpile instead.</source>
      <translation>Peças e equipamentos ao ar livre; minério é estoque.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Speckled, ordered objects on a bare pad.</source>
      <translation>Objetos salpicados e ordenados em um pátio exposto.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Standing water in a former pit or quarry.</source>
      <translation>Água parada em uma antiga cava ou pedreira.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Steep rim, benches that run under the water.</source>
      <translation>Borda íngreme, bancadas que entram na água.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stepped concentric benches, shadow on the inner side, spiral haul ramp, sometimes water on the floor.</source>
      <translation>Bancadas concêntricas em degraus, sombra no lado interno, rampa de transporte em espiral, às vezes água no fundo.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stockpile</source>
      <translation>Pilha de estoque</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Stockyard</source>
      <translation>Pátio de materiais</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Strip mine panel</source>
      <translation>Painel de lavra em tiras</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Structures joined by conveyors.</source>
      <translation>Estruturas ligadas por correias.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings beach</source>
      <translation>Praia de rejeitos</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings embankment</source>
      <translation>Maciço de rejeitos</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Tailings storage facility</source>
      <translation>Barragem de rejeitos</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Topsoil removed next to workings.</source>
      <translation>Solo superficial removido junto à lavra.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Town or village</source>
      <translation>Cidade ou vila</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transitional</source>
      <translation>Transição</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transport line of others.</source>
      <translation>Linha de transporte de terceiros.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Transport lines of the mine.</source>
      <translation>Linhas de transporte da mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Unprocessed rock and overburden in heaps or terraces, in the pit as well.</source>
      <translation>Rocha e capeamento não processados em montes ou terraços, também dentro da cava.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Very large, polygonal cracks, no walls.</source>
      <translation>Muito grande, fendas poligonais, sem muros.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Very smooth, bright or grey, grading like a fan.</source>
      <translation>Muito lisa, clara ou cinza, gradando como um leque.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Volcanic ground or a burn scar.</source>
      <translation>Terreno vulcânico ou cicatriz de queimada.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Waste and residue</source>
      <translation>Estéril e resíduos</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Waste rock dump</source>
      <translation>Pilha de estéril</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Water that a mine made or uses.</source>
      <translation>Água que uma mina fez ou usa.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Water with geometric or worked shores.</source>
      <translation>Água com margens geométricas ou trabalhadas.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>What was moved or left over, kept on the ground.</source>
      <translation>O que foi movido ou sobrou, mantido no terreno.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Where ore is crushed, concentrated or stored.</source>
      <translation>Onde o minério é britado, concentrado ou estocado.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Works of an underground mine</source>
      <translation>Instalações de mina subterrânea</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Works, tank farms and harbours without a mine.</source>
      <translation>Fábricas, parques de tanques e portos sem mina.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy/mining.json" />
      <source>Workshops, offices, quarters and parking.</source>
      <translation>Oficinas, escritórios, alojamentos e estacionamentos.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Areas are told with their intervals, and labels are exported with their weights. Every screen has a help button; keys and this tour are in the menu Plugins › Mining Mapper.</source>
      <translation>As áreas são informadas com seus intervalos, e os rótulos exportados com seus pesos. Toda tela tem um botão de ajuda; as teclas e esta visita estão no menu Complementos › Mining Mapper.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Areas, export and help</source>
      <translation>Áreas, exportação e ajuda</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Begin here</source>
      <translation>Comece aqui</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Label</source>
      <translation>Rotular</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Pick a class by its digit and click the outlined object on the map; %(grow)s makes it larger. The strip on the map shows the keys, %(strip)s brings it back.</source>
      <translation>Escolha uma classe por seu dígito e clique no objeto contornado no mapa; %(grow)s o aumenta. A faixa no mapa mostra as teclas, %(strip)s a traz de volta.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Review</source>
      <translation>Revisar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The engine</source>
      <translation>O motor</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The model asks about units, and each answer is one key: a digit for the class, %(no)s for not mining, %(doubt)s where it cannot be decided. %(undo)s takes it back.</source>
      <translation>O modelo pergunta sobre unidades, e cada resposta é uma tecla: um dígito para a classe, %(no)s para não é mineração, %(doubt)s onde não se pode decidir. %(undo)s a retira.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>This light is the engine, which cuts the image into units and learns from your answers. A click installs it; digitising works meanwhile.</source>
      <translation>Esta luz é o motor, que corta a imagem em unidades e aprende com suas respostas. Um clique o instala; a digitalização funciona enquanto isso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Try the sample: a simulated landscape, nothing to download. Or begin a campaign with an image of your project; date, sensor and bands are guessed.</source>
      <translation>Experimente a amostra: uma paisagem simulada, nada a baixar. Ou comece uma campanha com uma imagem do seu projeto; data, sensor e bandas são adivinhados.</translation>
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
      <translation>Voltar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Done</source>
      <translation>Feito</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>End the tour</source>
      <translation>Terminar a visita</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>End the tour for good; the menu Mining Mapper starts it again</source>
      <translation>Terminar a visita de vez; o menu Mining Mapper a começa de novo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Next</source>
      <translation>Avançar</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>Skip</source>
      <translation>Pular</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The next step</source>
      <translation>O próximo passo</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/tour.py" />
      <source>The step before</source>
      <translation>O passo anterior</translation>
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
      <translation>Cerca de %(units)s unidades de %(each)d pixels, em cerca de %(duration)s.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Build units</source>
      <translation>Gerar unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Cut the area into units</source>
      <translation>Cortar a área em unidades</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Mean size of a unit</source>
      <translation>Tamanho médio de uma unidade</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Segment the image in the area of interest; it works in the background</source>
      <translation>Segmentar a imagem na área de interesse; funciona em segundo plano</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Size of a unit</source>
      <translation>Tamanho de uma unidade</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Units are built by the engine, which is not installed yet.</source>
      <translation>As unidades são feitas pelo motor, que ainda não está instalado.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/units_box.py" />
      <source>Units are what you are asked about. They are made once; smaller ones follow small features.</source>
      <translation>Unidades são aquilo sobre o que você é perguntado. São feitas uma única vez; as menores acompanham feições pequenas.</translation>
    </message>
  </context>
  <context>
    <name>Updating</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Comparing the two dates…</source>
      <translation>Comparando as duas datas…</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels as they were: %d.</source>
      <translation>Rótulos como estavam: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels that hold on this date too: %d; one undo takes all of that back.</source>
      <translation>Rótulos que valem também nesta data: %d; um desfazer retira tudo.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Labels where the two images share no ground: %d.</source>
      <translation>Rótulos onde as duas imagens não partilham terreno: %d.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>No growth stands out from what light and season change.</source>
      <translation>Nenhum crescimento se destaca do que mudam luz e estação.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>Since %s:</source>
      <translation>Desde %s:</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>There was no mining to learn from: only the look was compared.</source>
      <translation>Não havia mineração com que aprender: só se comparou a aparência.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/updating.py" />
      <source>no change</source>
      <translation>sem mudança</translation>
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
      <translation>Progresso</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/work_bar.py" />
      <source>Stop; nothing half done is kept</source>
      <translation>Parar; nada pela metade é mantido</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>Answers are kept under the name “%s”; the field at the panel's head changes it.</source>
      <translation>As respostas ficam guardadas com o nome “%s”; o campo no topo do painel muda isso.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>Making the units of the other scene was stopped; nothing of it was kept.</source>
      <translation>A geração das unidades da outra cena foi parada; nada dela foi mantido.</translation>
    </message>
    <message>
      <location filename="../../mining_mapper/plugin/panel/workspace.py" />
      <source>The engine is installed.</source>
      <translation>O motor está instalado.</translation>
    </message>
  </context>
</TS>
