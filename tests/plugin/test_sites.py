"""Sites: imported from tables, layers and OpenStreetMap, held, finished, and what that says was searched."""

from __future__ import annotations

import math

import pytest
from campaigns import new_campaign, square
from panel_fixtures import InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.core.errors import CampaignError
from mining_mapper.core.resources import resource
from mining_mapper.plugin import long_action, slices
from mining_mapper.plugin import sites as sites_module
from mining_mapper.plugin.panel import search_field
from mining_mapper.plugin.panel.dock import NARROWEST, MiningMapperDock
from mining_mapper.plugin.panel.site_import_dialog import SiteImportDialog
from mining_mapper.plugin.panel.sites_tab import Deed
from mining_mapper.plugin.panel.siting import Siting
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.site_import import Fields, columns_of, guess_fields, read_file, read_table
from mining_mapper.plugin.sites import Sites, local_crs
from mining_mapper.plugin.storage import GEOMETRY, Storage
from mining_mapper.plugin.tools.review_tool import ReviewTool

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.fixture
def toy(tmp_path, project):
    made = new_campaign(tmp_path)
    yield made
    made.remove_from_project()


@pytest.fixture
def session(toy):
    made = Session(toy, None, "AB")
    yield made
    made.close()


def middle_in_degrees(made):
    there = QgsCoordinateTransform(made.crs, WGS84, QgsProject.instance())
    return there.transform(made.scene[GEOMETRY].boundingBox().center())


def write(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


# ---------------------------------------------------------------- reading


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("Mine,Commodity,Status,Longitude,Latitude", Fields("Mine", "Commodity", "Status", "Longitude", "Latitude")),
        (
            "Nazwa złoża;Kopalina;Stan;Długość;Szerokość",
            Fields("Nazwa złoża", "Kopalina", "Stan", "Długość", "Szerokość"),
        ),
        ("Nombre;Sustancia;Estado;lon;lat", Fields("Nombre", "Sustancia", "Estado", "lon", "lat")),
        ("nome;substância;fase;WKT", Fields("nome", "substância", "fase", "", "", "WKT")),
        ("a,b,c", Fields()),
    ],
)
def test_columns_are_guessed_from_their_names_in_several_languages(header, fields):
    separator = ";" if ";" in header else ","
    assert guess_fields(header.split(separator)) == fields


def test_a_table_with_semicolons_decimal_commas_and_windows_letters_is_read(tmp_path):
    path = write(tmp_path / "złoża.csv", "Nazwa;Kopalina;x;y\nStrzegom Północ;granit;16,32;50,98\n", "utf-8-sig")
    told = read_file(path)
    assert told.places[0].columns["Nazwa"] == "Strzegom Północ"
    assert told.places[0].geometry.asPoint().y() == pytest.approx(50.98)
    latin = write(tmp_path / "latin.csv", "nombre;lon;lat\nMina Señora;1;2\n", "cp1252")
    assert read_file(latin).places[0].columns["nombre"] == "Mina Señora"


def test_rows_that_cannot_be_used_are_named_by_their_line_and_the_others_are_kept(tmp_path):
    path = write(tmp_path / "m.csv", "name,lon,lat\na,1,2\nb,,\n\nc,north,3\nd,4,5,extra\n")
    told = read_file(path)
    assert [place.columns["name"] for place in told.places] == ["a", "d"]
    assert [line for line, _why in told.bad] == [3, 5]


def test_no_column_takes_the_place_of_another_one_also_where_one_is_called_as_the_second_would_be(tmp_path):
    path = write(tmp_path / "m.csv", "lon,lat,note,note (2),note\n1,2,a,b,c\n")
    columns = read_table(path, Fields(x="lon", y="lat"), WGS84).places[0].columns
    assert [value for name, value in columns.items() if name.startswith("note")] == ["a", "b", "c"]


def test_a_table_as_spreadsheets_write_it_is_read_with_thousands_umlauts_and_columns_of_one_name(tmp_path):
    rows = "Grube\tRechtswert\tHochwert\tBemerkung\tBemerkung\nMühlberg\t501.900,5\t5.595.800\ta\tb\n"
    path = tmp_path / "unicode text.txt"
    path.write_bytes(rows.encode("utf-16"))
    fields = guess_fields(columns_of(path))
    assert (fields.name, fields.x, fields.y) == ("Grube", "Rechtswert", "Hochwert")
    place = read_table(path, fields, WGS84).places[0]
    assert (place.geometry.asPoint().x(), place.geometry.asPoint().y()) == (501900.5, 5595800)
    assert place.columns == {**place.columns, "Bemerkung": "a", "Bemerkung (2)": "b", "Grube": "Mühlberg"}
    degrees = read_table(write(tmp_path / "d.csv", "Länge;Breite\n16,325;50.985\n16.31.10;1,2,3\n"),
                         Fields(x="Länge", y="Breite"), WGS84)  # fmt: skip
    assert degrees.places[0].geometry.asPoint().x() == 16.325 and [line for line, _why in degrees.bad] == [3]
    assert guess_fields(["Länge", "Breite"]) == Fields(x="Länge", y="Breite")


@pytest.mark.parametrize("text", ["", "name,lon,lat\n", "\n\n"])
def test_a_table_without_rows_says_what_is_missing(tmp_path, text):
    with pytest.raises(CampaignError, match=r"empty\.csv"):
        read_file(write(tmp_path / "empty.csv", text))


def test_a_file_that_is_none_says_what_may_be_chosen(tmp_path):
    with pytest.raises(CampaignError, match="GeoPackage|vector"):
        read_file(write(tmp_path / "x.gpkg", "no vector"))
    with pytest.raises(CampaignError, match="does not exist"):
        read_file(tmp_path / "nowhere.csv")


@pytest.fixture
def extract(tmp_path):
    """An extract of OpenStreetMap with a shaft, a quarry and a wood."""
    nodes = "".join(
        f'<node id="{k}" lat="{50.9 + y}" lon="{16.3 + x}" version="1"/>'
        for k, (x, y) in enumerate([(0, 0), (0.01, 0), (0.01, 0.01), (0, 0.01)], 1)
    )
    ring = "".join(f'<nd ref="{k}"/>' for k in (1, 2, 3, 4, 1))
    osm = (
        f'<?xml version="1.0"?><osm version="0.6">{nodes}'
        '<node id="9" lat="50.95" lon="16.35" version="1">'
        '<tag k="man_made" v="mineshaft"/><tag k="name" v="Shaft"/></node>'
        f'<way id="11" version="1">{ring}<tag k="landuse" v="quarry"/><tag k="name" v="Pit"/>'
        '<tag k="resource" v="granite"/></way>'
        f'<way id="12" version="1">{ring}<tag k="landuse" v="forest"/><tag k="name" v="Wood"/></way></osm>'
    )
    return write(tmp_path / "extract.osm", osm)


def test_an_extract_of_openstreetmap_gives_what_belongs_to_mining(extract):
    told = read_file(extract)
    assert sorted(place.columns["name"] for place in told.places) == ["Pit", "Shaft"]
    assert guess_fields(told.names).commodity == "resource" and told.places[-1].columns["resource"] == "granite"


def test_the_dialog_reads_an_extract_beside_the_window_and_takes_it_when_it_is_read(qgis_app, extract, wait_for):
    dialog = SiteImportDialog()
    dialog.load(str(extract))
    accept = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert dialog.source is None and not accept.isEnabled() and "%" in dialog.about.text()
    wait_for(lambda: dialog.source is not None)
    assert len(dialog.source.places) == 2 and accept.isEnabled() and dialog.fields().commodity == "resource"
    dialog.load(str(write(extract.with_name("broken.osm"), extract.read_text()[:-20])))
    wait_for(lambda: "broken.osm" in dialog.about.text())
    assert dialog.source is None and not accept.isEnabled()
    dialog.load(str(extract))
    dialog.load(str(write(extract.with_name("m.csv"), "name,lon,lat\nA,1,2\n")))
    QTest.qWait(300)
    assert dialog.preview.item(0, 1).text() == "A"
    dialog.load(str(extract))
    dialog.reject()
    dialog.deleteLater()


def test_quotation_marks_keep_separators_and_marks_that_are_written_twice(tmp_path):
    rows = '"Name, of the mine";Commodity;Lon;Lat\n"Pit ""old""";"granite; basalt";16,3;50,9\n'
    path = write(tmp_path / "q.csv", rows)
    (place,) = read_file(path).places
    assert place.columns == {**place.columns, "Name, of the mine": 'Pit "old"', "Commodity": "granite; basalt"}


@pytest.fixture
def two_layers(tmp_path):
    """A GeoPackage with a layer of polygons, one of points and one of lines."""
    path = tmp_path / "two.gpkg"
    for kind in ("Polygon", "Point", "LineString"):
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=name:string", kind, "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"a {kind}"])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(16, 50, 16.1, 50.1)))
        if kind != "Polygon":
            shape = "POINT(16 50)" if kind == "Point" else "LINESTRING(16 50, 17 51)"
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        layer.dataProvider().addFeature(feature)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = kind
        actions = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = (
            actions.CreateOrOverwriteLayer if path.exists() else actions.CreateOrOverwriteFile
        )
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return path


def test_of_a_file_with_several_layers_the_dialog_lets_one_be_chosen(qgis_app, two_layers, tmp_path):
    dialog = SiteImportDialog()
    dialog.load(str(two_layers))
    assert [dialog.layer.itemText(row) for row in range(dialog.layer.count())] == ["Polygon", "Point"]
    assert not dialog.layer.isHidden() and dialog.source.places[0].columns["name"] == "a Polygon"
    dialog.layer.setCurrentText("Point")
    assert dialog.source.places[0].columns["name"] == dialog.preview.item(0, 1).text() == "a Point"
    dialog.load(str(write(tmp_path / "m.csv", "name,lon,lat\nA,1,2\n")))
    assert dialog.layer.isHidden() and dialog.preview.item(0, 1).text() == "A"
    dialog.deleteLater()


def test_priors_of_the_world_are_read_as_sites(toy, session, scenes):
    told = read_file(next((scenes / "priors").glob("*.gpkg")))
    assert len(told.places) > 10
    found = Sites(session).add(told, guess_fields(told.names), 0, "priors")
    assert found.added + found.known + found.nowhere == len(told.places)


# ---------------------------------------------------------------- the list


def add_one(session, name="Mine", buffer=100.0, x=0.0):
    middle = middle_in_degrees(session.campaign)
    text = f"name,commodity,status,lon,lat\n{name},gold,active,{middle.x() + x},{middle.y()}\n"
    path = write(session.campaign.path.with_name("sites.csv"), text)
    fields = guess_fields(columns_of(path))
    return Sites(session).add(read_table(path, fields, WGS84), fields, buffer, "register")


def test_a_point_becomes_a_circle_of_metres_with_what_the_register_says(toy, session):
    assert add_one(session).added == 1
    (row,) = toy.rows("sites")
    assert toy.measure_area(row[GEOMETRY]) == pytest.approx(3.14159 * 100**2, rel=0.01)
    assert (row["name"], row["commodity"], row["status"], row["state"]) == ("Mine", "gold", "active", "to_do")
    assert row["register"]["name"] == "Mine" and row["source"] == "register"
    toy.undo_last()
    assert toy.rows("sites") == []


def test_the_circles_of_a_register_are_of_metres_without_a_projection_for_each(toy, session, tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(sites_module, "local_crs", lambda middle: made.append(middle) or local_crs(middle))
    rows = "".join(f"M{k},{14.6 + k / 60},50.4\n" for k in range(30))
    told = read_file(write(tmp_path / "m.csv", "name,lon,lat\n" + rows))
    assert Sites(session).add(told, guess_fields(told.names), 500, "register").added == 30 and len(made) == 1
    area = QgsDistanceArea()
    area.setSourceCrs(toy.crs, QgsCoordinateTransformContext())
    area.setEllipsoid("WGS84")
    for row in toy.rows("sites"):
        assert area.measureArea(row[GEOMETRY]) == pytest.approx(math.pi * 500**2, rel=2e-3)


def test_what_is_a_site_already_is_left_out_and_counted(toy, session):
    add_one(session)
    again = add_one(session)
    assert (again.added, again.known) == (0, 1)
    assert add_one(session, name="Other").added == 1


def test_a_place_outside_of_the_world_is_counted_and_not_stored(toy, session, tmp_path):
    path = write(tmp_path / "far.csv", "name,lon,lat\na,1000,2000\n")
    assert Sites(session).add(read_file(path), Fields("name", x="lon", y="lat"), 100, "far").nowhere == 1


def test_the_cells_of_a_grid_cover_the_area_of_interest_once(toy, session):
    made = Sites(session).add_grid(100.0)
    rows = toy.rows("sites")
    assert len(rows) == made and 16 <= made <= 25
    total = sum(row[GEOMETRY].area() for row in rows)
    assert total == pytest.approx(toy.scene[GEOMETRY].area(), rel=1e-3)
    with pytest.raises(CampaignError, match="larger cells|more than"):
        Sites(session).add_grid(0.01)


@pytest.mark.parametrize(("metres", "count"), [(399.0, 1), (133.0, 9), (100.0, 16), (70.0, 36), (1000.0, 1)])
def test_no_cell_of_a_grid_is_a_sliver(toy, session, metres, count):
    Sites(session).add_grid(metres)
    cells = [row[GEOMETRY].boundingBox() for row in toy.rows("sites")]
    assert min(min(cell.width(), cell.height()) for cell in cells) > 0.09 * metres
    assert len(cells) == count


def test_a_finished_site_records_its_ground_as_searched_for_the_active_classes(toy, session):
    add_one(session, buffer=1000.0)
    sites = Sites(session)
    (row,) = toy.rows("sites")
    sites.finish(row["uuid"], found=False)
    (searched,) = toy.rows("searched_areas")
    assert searched["classes"] == list(session.active) and searched["site"] == row["uuid"]
    assert searched["interpreter"] == "AB" and searched["scene"] == toy.scene["uuid"]
    # Only ground that the scene shows was searched.
    assert searched[GEOMETRY].area() == pytest.approx(toy.scene[GEOMETRY].area(), rel=1e-6)
    assert toy.row("sites", row["uuid"])["state"] == "nothing_found"
    toy.undo_last()
    assert toy.rows("searched_areas") == [] and toy.row("sites", row["uuid"])["state"] == "to_do"


def test_a_site_that_the_scene_does_not_show_cannot_be_finished(toy, session):
    add_one(session, x=1.0)
    with pytest.raises(CampaignError, match="outside"):
        Sites(session).finish(toy.rows("sites")[0]["uuid"], True)


def test_a_held_site_is_left_to_its_holder_until_the_hold_is_stale(toy, session):
    add_one(session)
    add_one(session, name="Second")
    first, second = (row["uuid"] for row in toy.rows("sites"))
    sites = Sites(session)
    sites.hold(first)
    session.interpreter = "CD"
    assert sites.next_unfinished() == second
    for act in (sites.hold, sites.release, sites.unclear, lambda uuid: sites.finish(uuid, True)):
        with pytest.raises(CampaignError, match="AB"):
            act(first)
    with toy._storage.transaction():
        toy._storage.replace("sites", {**toy.row("sites", first), "modified": "2020-01-01T00:00:00Z"})
    sites.hold(first)
    assert toy.row("sites", first)["assignee"] == "CD"
    assert sites.progress()["CD"].held == 1


def test_seconds_of_pauses_do_not_count(toy, session):
    add_one(session)
    now = [0.0]
    sites = Sites(session, lambda: now[0])
    uuid = toy.rows("sites")[0]["uuid"]
    sites.hold(uuid)
    for seconds in (20, 500, 30):
        now[0] += seconds
        sites.touch()
    sites.finish(uuid, True)
    assert toy.row("sites", uuid)["seconds"] == pytest.approx(50)
    assert sites.progress()["AB"].seconds == pytest.approx(50)


@pytest.mark.parametrize("deed", ["finish", "release", "unclear"])
def test_seconds_of_a_site_that_could_not_be_written_are_written_with_the_next_try(toy, session, monkeypatch, deed):
    def refuse(*_row):
        raise CampaignError("No.")

    add_one(session)
    now = [0.0]
    sites = Sites(session, lambda: now[0])
    uuid = toy.rows("sites")[0]["uuid"]
    act = {
        "finish": lambda: sites.finish(uuid, True),
        "release": lambda: sites.release(uuid),
        "unclear": lambda: sites.unclear(uuid),
    }[deed]
    now[0] += 20
    with monkeypatch.context() as patch:
        for written in ("insert", "replace"):
            patch.setattr(Storage, written, refuse)
        for refused in (lambda: sites.hold(uuid), act, lambda: sites.mark_searched(square(0, 0, 100))):
            with pytest.raises(CampaignError, match="No."):
                refused()
    now[0] += 5
    act()
    assert toy.row("sites", uuid)["seconds"] == pytest.approx(25)
    now[0] += 3
    sites.unclear(uuid)
    assert toy.row("sites", uuid)["seconds"] == pytest.approx(28)


def test_a_site_that_is_decided_anew_was_searched_once_for_as_long_as_both_took(toy, session):
    now = [0.0]
    add_one(session, buffer=1000.0)
    sites = Sites(session, lambda: now[0])
    (uuid,) = (row["uuid"] for row in toy.rows("sites"))
    for found, seconds in ((False, 20), (True, 10)):
        sites.touch()
        now[0] += seconds
        sites.finish(uuid, found)
    (searched,) = sites.searched()
    assert searched["seconds"] == pytest.approx(30) and toy.row("sites", uuid)["state"] == "done"
    session.set_active(session.active[:2])
    sites.finish(uuid, True)
    assert len(sites.searched()) == 2
    session.undo()
    session.undo()
    assert [row["seconds"] for row in sites.searched()] == [pytest.approx(20)]


@pytest.mark.parametrize("act", [Sites.unclear, Sites.release])
def test_ground_of_a_site_that_is_not_finished_after_all_was_not_searched(toy, session, act):
    add_one(session, buffer=1000.0)
    sites = Sites(session)
    (uuid,) = (row["uuid"] for row in toy.rows("sites"))
    sites.mark_searched(square(0, 0, 100))
    sites.finish(uuid, False)
    act(sites, uuid)
    assert [row["site"] for row in sites.searched()] == [""]
    session.undo()
    assert sorted(row["site"] for row in sites.searched()) == ["", uuid]


def test_a_polygon_is_marked_as_searched_as_far_as_the_scene_goes(toy, session):
    sites = Sites(session)
    sites.mark_searched(square(-100, 0, 200))
    assert sites.searched()[0][GEOMETRY].area() == pytest.approx(100 * 200)
    with pytest.raises(CampaignError, match="outside"):
        sites.mark_searched(square(9000, 0))


# ---------------------------------------------------------------- the tab and the dialog


class Bench:
    """The tab of sites beside a real canvas."""

    def __init__(self, campaign, interface):  # noqa: F811
        self.campaign, self.interface = campaign, interface
        self.session = Session(campaign, InstantEngine(), "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show_tabs(True)
        self.dock.show_tab(self.dock.sites)
        interface.window.show()
        self.dock.show()
        interface.window.activateWindow()
        self.siting = Siting(self.session, interface.canvas, self.dock.sites)
        self.tab = self.dock.sites
        self.said = []
        self.siting.said.connect(self.said.append)

    def close(self):
        self.siting.remove()
        self.session.close()


@pytest.fixture
def bench(campaign, interface):  # noqa: F811
    made = Bench(campaign, interface)
    yield made
    made.close()


def test_the_tab_teaches_before_there_is_a_site_and_fits_the_narrowest_dock(bench):
    assert bench.tab.empty.isVisible() and bench.tab.import_button.isVisible() and not bench.tab.table.isVisible()
    bench.siting.sites.add_grid(200.0)
    bench.siting.show()
    bench.dock.resize(NARROWEST, 700)
    assert bench.tab.table.isVisible() and bench.tab.minimumSizeHint().width() <= NARROWEST


def test_one_key_goes_from_unfinished_site_to_unfinished_site(bench):
    bench.siting.sites.add_grid(200.0)
    bench.siting.show()
    rows = bench.campaign.rows("sites")
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_J)
    first = bench.tab.table.current()
    assert bench.siting.marker.shape().equals(bench.campaign.row("sites", first)[GEOMETRY])
    bench.tab.deeds[Deed.HOLD].click()
    assert bench.campaign.row("sites", first)["state"] == "held"
    bench.tab.deeds[Deed.DONE].click()
    assert bench.campaign.row("sites", first)["state"] == "done" and bench.tab.table.current() != first
    for _ in rows:
        bench.tab.deeds[Deed.NOTHING].click()
    assert {row["state"] for row in bench.campaign.rows("sites")} <= {"done", "nothing_found"}
    bench.tab.next.click()
    assert "finished" in str(bench.said[-1])


def test_keys_finish_sites_and_take_that_back_and_hold_one_and_give_it_back(bench):
    bench.siting.sites.add_grid(200.0)
    bench.siting.show()
    canvas = bench.interface.canvas
    QTest.keyClick(canvas, Qt.Key.Key_J)

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        at = bench.tab.table.current()
        QTest.keyClick(canvas, key, modifier)
        return bench.campaign.row("sites", at)["state"]

    first = bench.tab.table.current()
    assert press(Qt.Key.Key_I) == "held" and press(Qt.Key.Key_Return) == "done"
    assert press(Qt.Key.Key_N) == "nothing_found" and press(Qt.Key.Key_U) == "unclear_extent"
    assert len(bench.siting.sites.searched()) == 2
    for state in ("done", "held", "to_do"):
        QTest.keyClick(canvas, Qt.Key.Key_Backspace)
        if state == "done":
            QTest.keyClick(canvas, Qt.Key.Key_Backspace)
        assert bench.campaign.row("sites", first)["state"] == state
    assert not bench.siting.sites.searched()
    QTest.keyClick(canvas, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ShiftModifier)
    assert bench.campaign.row("sites", first)["state"] == "held"


def test_no_key_answers_a_candidate_that_the_map_has_left_for_a_site(bench):
    tool = ReviewTool(bench.interface.canvas)
    bench.interface.canvas.setMapTool(tool)
    bench.siting.sites.add_grid(200.0)
    bench.siting.show()
    assert bench.interface.canvas.mapTool() is not tool, "also before a site is gone to"
    bench.interface.canvas.setMapTool(tool)
    bench.tab.next.click()
    assert bench.interface.canvas.mapTool() is not tool
    tool.remove()


def test_an_import_that_is_taken_back_can_be_done_again_from_the_empty_list(bench):
    bench.siting.sites.add_grid(200.0)
    QApplication.processEvents()
    bench.tab.deeds[Deed.UNDO].click()
    QApplication.processEvents()
    assert bench.tab.empty.isVisible() and not bench.tab.deeds[Deed.DONE].isVisible()
    bench.tab.deeds[Deed.REDO].click()
    QApplication.processEvents()
    assert bench.tab.table.isVisible() and bench.campaign.rows("sites")


def import_by_dialog(bench, path):
    """Choose a file in the dialog of the button Import, as a person does."""

    def fill():
        (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, SiteImportDialog)]
        dialog.load(str(path))
        dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()

    QTimer.singleShot(0, fill)
    bench.tab.importWanted.emit()


def test_sites_that_the_scene_does_not_show_are_counted_marked_explained_and_passed_over(bench, tmp_path):
    at = middle_in_degrees(bench.campaign)
    import_by_dialog(
        bench, write(tmp_path / "m.csv", f"name,lon,lat\nFar,1,2\nHere,{at.x()},{at.y()}\nFarther,3,4\nNowhere,x,y\n")
    )
    assert "Sites added: 3; there already: 0; rows without a usable place: 1." in bench.said[-1]
    assert "Outside of this scene: 2;" in bench.said[-1]
    rows = {row["name"]: row["uuid"] for row in bench.campaign.rows("sites")}
    assert bench.siting.sites.outside(bench.campaign.rows("sites")) == {rows["Far"], rows["Farther"]}
    QApplication.processEvents()
    seen = bench.tab.table.model()
    states = {seen.index(row, 0).data(): seen.index(row, 1).data() for row in range(seen.rowCount())}
    assert states["Far"] == states["Farther"] == "outside · to do" and states["Here"] == "to do"
    bench.tab.table.go_to(rows["Far"])
    assert "“Far” lies outside" in bench.said[-1] and "Choose the scene" in bench.said[-1]
    bench.interface.window.activateWindow()
    QApplication.processEvents()
    bench.interface.canvas.setFocus()
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_J)
    assert bench.tab.table.current() == rows["Here"]
    bench.tab.deeds[Deed.DONE].click()
    assert bench.tab.table.current() == rows["Here"] and "outside of it lie 2" in bench.said[-1]


def test_a_note_is_kept_with_the_site(bench):
    bench.siting.sites.add_grid(400.0)
    bench.siting.show()
    bench.tab.table.go_by(0)
    bench.tab.note.setText("flooded in spring")
    bench.tab.note.editingFinished.emit()
    assert bench.campaign.row("sites", bench.tab.table.current())["note"] == "flooded in spring"


def test_the_time_on_sites_is_said_in_seconds_and_hours_too(bench):
    bench.siting.sites.add_grid(400.0)
    row = bench.campaign.rows("sites")[0]
    for seconds, said in ((0.0, "AB: 1 in 0 s"), (90.0, "AB: 1 in 2 min"), (7500.0, "AB: 1 in 2 h 5 min")):
        with bench.campaign.action("change") as edit:
            edit.update("sites", row["uuid"], state="done", assignee="AB", seconds=seconds)
        assert said in bench.dock.sites.progress.text()


def test_a_selected_polygon_of_any_layer_is_marked_as_searched(bench):
    bench.siting.mark_searched(None)
    assert "selected" in str(bench.said[-1])
    bench.siting.sites.add_grid(400.0)
    layer = bench.campaign.layer("sites")
    layer.selectAll()
    bench.siting.mark_searched(layer)
    assert len(bench.campaign.rows("searched_areas")) == 1


def test_the_dialog_shows_rows_as_they_will_be_read_and_names_those_that_will_not(qgis_app, tmp_path):
    path = write(tmp_path / "m.csv", "Mine;Commodity;lon;lat\nA;gold;16,3;50,9\nB;iron;;\n")
    dialog = SiteImportDialog()
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.load(str(path))
    assert dialog.fields().name == "Mine" and dialog.preview.item(0, 1).text() == "A"
    assert "3" in dialog.about.text() and dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.columns["x"].setCurrentIndex(0)
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.load(str(write(tmp_path / "broken.gpkg", "nothing")))
    assert "broken.gpkg" in dialog.about.text()
    dialog.deleteLater()


def test_legends_and_attribute_tables_are_in_the_language_of_qgis(tmp_path, project):
    translator = QTranslator()
    assert translator.load(str(resource("i18n", "mining_mapper_pl.qm")))
    QCoreApplication.installTranslator(translator)
    try:
        made = new_campaign(tmp_path)
    finally:
        QCoreApplication.removeTranslator(translator)
    legend = {category.value(): category.label() for category in made.layer("sites").renderer().categories()}
    assert legend["to_do"] == "do zrobienia" and legend["nothing_found"] == "nic nie znaleziono"
    layer = made.layer("labels")
    assert layer.attributeAlias(layer.fields().indexOf("valid_from")) == "Ważne od"
    values = layer.editorWidgetSetup(layer.fields().indexOf("origin")).config()["map"]
    assert {"zdigitalizowane": "digitised"} in values
    made.remove_from_project()


# ---------------------------------------------------------------- many sites, and what keys do between them


def register_of(bench, tmp_path, count):
    """Return a table of mines that the scene shows."""
    at = middle_in_degrees(bench.campaign)
    lines = "".join(f"Mine {k},{at.x() + k * 1e-7:.7f},{at.y():.7f}\n" for k in range(count))
    return write(tmp_path / "register.csv", f"name,lon,lat\n{lines}")


def names(bench):
    return {row["uuid"]: row["name"] for row in bench.campaign.rows("sites")}


def name_of_current(bench):
    return names(bench).get(bench.tab.table.current(), "")


def test_after_an_import_its_first_site_is_highlighted_and_the_key_goes_on_to_the_second(bench, tmp_path):
    import_by_dialog(bench, register_of(bench, tmp_path, 3))
    table = bench.tab.table
    assert name_of_current(bench) == "Mine 0" and table.selected() == [table.current()]
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_J)
    assert name_of_current(bench) == "Mine 1"


def test_a_table_that_gets_the_focus_highlights_what_is_current(bench):
    bench.siting.sites.add_grid(200.0)
    bench.tab.table.setFocus()
    assert bench.tab.table.selected() == [each for each in [bench.tab.table.current()] if each]


def test_many_sites_are_written_part_by_part_and_what_is_there_when_stopped_is_one_step(
    bench, tmp_path, monkeypatch, wait_for
):
    monkeypatch.setattr(slices, "TURN_SECONDS", 0.0)
    for name in ("FIRST_PART_SECONDS", "PART_SECONDS"):
        monkeypatch.setattr(long_action, name, 0.0)
    lasted = []
    bench.session.turns.lasts.connect(lasted.append)
    import_by_dialog(bench, register_of(bench, tmp_path, 90))
    wait_for(lambda: bench.campaign.rows("sites"))
    assert lasted and bench.session.turns.action is not None
    bench.session.turns.stop()
    there = len(bench.campaign.rows("sites"))
    assert 0 < there < 90 and f"Sites added: {there};" in bench.said[-1]
    wait_for(lambda: len(bench.tab.table.shown()) == there)
    bench.campaign.undo_last()
    assert bench.campaign.rows("sites") == []


def test_a_key_reads_the_site_that_it_is_about_and_not_all_others(bench, tmp_path, monkeypatch, wait_for):
    import_by_dialog(bench, register_of(bench, tmp_path, 120))
    wait_for(lambda: bench.session.turns.action is None and not bench.siting.reading.is_busy)
    read, rows_of = [], bench.campaign.rows

    def counted(table, *arguments, **where):
        found = rows_of(table, *arguments, **where)
        read.extend(found if table == "sites" else ())
        return found

    monkeypatch.setattr(bench.campaign, "rows", counted)
    for key in (Qt.Key.Key_I, Qt.Key.Key_Return, Qt.Key.Key_J, Qt.Key.Key_Backspace):
        QTest.keyClick(bench.interface.canvas, key)
    assert 0 < len(read) < 120


def test_a_site_that_the_filter_hides_once_it_is_finished_leads_on_to_the_row_below(bench, tmp_path):
    import_by_dialog(bench, register_of(bench, tmp_path, 4))
    bench.tab.states.setCurrentIndex(bench.tab.states.findData("to_do"))
    gone_through = []
    for _ in range(3):
        gone_through.append(name_of_current(bench))
        QTest.keyClick(bench.interface.canvas, Qt.Key.Key_N)
    assert gone_through == ["Mine 0", "Mine 1", "Mine 2"] and name_of_current(bench) == "Mine 3"


def test_what_the_panel_and_the_map_show_is_what_a_key_decides_where_a_filter_hides_the_current_site(bench, tmp_path):
    import_by_dialog(bench, register_of(bench, tmp_path, 3))
    bench.tab.search.setText("Mine 2")
    assert name_of_current(bench) == "Mine 2" and "Mine 2" in bench.tab.about.text()
    shape = bench.campaign.row("sites", bench.tab.table.current())[GEOMETRY]
    assert bench.siting.marker.shape().equals(shape)
    bench.tab.search.setText("nowhere")
    assert bench.tab.about.text() == "" and not bench.tab.deeds[Deed.DONE].isEnabled()
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_N)
    assert {row["state"] for row in bench.campaign.rows("sites")} == {"to_do"}


@pytest.fixture
def endless(monkeypatch):
    """No pause ends what is typed: whoever types may be slow."""
    monkeypatch.setattr(search_field, "PAUSE_MILLISECONDS", 3_600_000)


def search_among_cells(bench, wait_for):
    """Make the cells of a grid sites, with the first one in view; return the field to search in, with the focus."""
    bench.siting.sites.add_grid(200.0)
    bench.siting.go_on()
    wait_for(bench.interface.window.isActiveWindow)
    bench.tab.search.setFocus()
    wait_for(bench.tab.search.hasFocus)
    return bench.tab.search


@pytest.mark.parametrize("end", ["enter", "map"])
def test_the_map_goes_to_what_was_searched_for_and_to_nothing_on_the_way(bench, endless, wait_for, end):
    search, canvas = search_among_cells(bench, wait_for), bench.interface.canvas
    view = canvas.extent()
    for letter in "cell 12":
        QTest.keyClicks(search, letter)
        assert canvas.extent() == view
    assert name_of_current(bench) == "cell 12" and "cell 12" in bench.tab.about.text()
    shape = bench.campaign.row("sites", bench.tab.table.current())[GEOMETRY]
    assert bench.siting.marker.shape().equals(shape)
    if end == "enter":
        QTest.keyClick(search, Qt.Key.Key_Return)
    else:
        canvas.setFocus()
    assert canvas.extent() != view and canvas.extent().contains(bench.siting.marker.map_box())


def test_the_map_goes_to_what_was_searched_for_when_typing_pauses(bench, monkeypatch, wait_for):
    monkeypatch.setattr(search_field, "PAUSE_MILLISECONDS", 1)
    search = search_among_cells(bench, wait_for)
    view = bench.interface.canvas.extent()
    QTest.keyClicks(search, "9")
    wait_for(lambda: bench.interface.canvas.extent() != view)
    assert name_of_current(bench) == "cell 9" and search.hasFocus()
    # What is on the map already, no further letter moves.
    view = bench.interface.canvas.extent()
    QTest.keyClick(search, Qt.Key.Key_Backspace)
    wait_for(lambda: not search.is_typed_in)
    assert bench.interface.canvas.extent() == view


def test_where_no_site_follows_it_is_said_why(bench, tmp_path):
    import_by_dialog(bench, register_of(bench, tmp_path, 3))
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_Return)
    bench.tab.search.setText("Mine 0")
    bench.tab.next.click()
    assert "others that wait: 2" in bench.said[-1] and bench.tab.search.text() == "Mine 0"
    bench.tab.search.clear()
    bench.siting.go_on()
    bench.session.interpreter = bench.campaign.interpreter = "CD"
    others = [uuid for uuid, name in names(bench).items() if name in ("Mine 1", "Mine 2")]
    bench.siting.sites.hold(others[0])
    bench.siting.sites.hold(others[1])
    bench.campaign.interpreter = "AB"
    bench.tab.next.click()
    assert "Other people work on the sites that are left: " in bench.said[-1]


def test_what_is_taken_back_is_the_current_site_again(bench, tmp_path):
    import_by_dialog(bench, register_of(bench, tmp_path, 3))
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_Return)
    assert name_of_current(bench) == "Mine 1"
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_Backspace)
    assert name_of_current(bench) == "Mine 0"
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ShiftModifier)
    assert (
        name_of_current(bench) == "Mine 0" and bench.campaign.row("sites", bench.tab.table.current())["state"] == "done"
    )


def test_a_note_that_is_being_typed_outlasts_what_changes_meanwhile(bench, tmp_path, wait_for):
    import_by_dialog(bench, register_of(bench, tmp_path, 2))
    # The dialog keeps the focus until it is deleted.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    bench.interface.window.activateWindow()
    wait_for(bench.interface.window.isActiveWindow)
    bench.tab.note.setFocus()
    QTest.keyClicks(bench.tab.note, "jnu flooded")
    (first, second) = names(bench)
    with bench.campaign.action("change") as edit:
        edit.update("sites", second, commodity="gold")
    assert bench.tab.note.text() == "jnu flooded"
    QTest.keyClick(bench.tab.note, Qt.Key.Key_Return)
    assert bench.campaign.row("sites", first)["note"] == "jnu flooded" and bench.interface.canvas.hasFocus()


def test_names_of_a_register_are_shown_as_they_are_written(bench, tmp_path):
    at = middle_in_degrees(bench.campaign)
    import_by_dialog(bench, write(tmp_path / "r.csv", f"name,lon,lat\nA <b> & sons,{at.x()},{at.y()}\n"))
    assert "A &lt;b&gt; &amp; sons" in bench.tab.about.text()
