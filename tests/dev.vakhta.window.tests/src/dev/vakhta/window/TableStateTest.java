package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.ui.rows.Arrangement.Sort;
import dev.vakhta.ui.rows.GroupKey;
import dev.vakhta.ui.rows.Grouping;
import dev.vakhta.ui.table.LineTable.Shown;
import dev.vakhta.ui.table.TableState;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table keeps comes back, and what makes no sense is refused as a whole. */
class TableStateTest {
    private static Shown shown(String key, int width) {
        return new Shown(Columns.find(Literals.SESSION, key), width);
    }

    private static final TableState STATE = new TableState(
            List.of(shown("user-name", 120), shown("state", 0), shown("memory-total", 77)),
            new Sort(Columns.find(Literals.SESSION, "memory-total"), true),
            Grouping.of(Literals.SESSION).get(1),
            "user:\"Иван Петров\" memory:>100MB",
            true,
            30,
            false,
            List.of(new GroupKey("/a//b/c")));

    private static String saved() throws Exception {
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        STATE.save(memento);
        StringWriter text = new StringWriter();
        memento.save(text);
        return text.toString();
    }

    private static TableState restored(String text) throws Exception {
        return TableState.restore(XMLMemento.createReadRoot(new StringReader(text)), Literals.SESSION);
    }

    @Test
    void everythingComesBack() throws Exception {
        TableState back = restored(saved());
        assertEquals(STATE.filter(), back.filter());
        assertEquals(STATE.grouping().id(), back.grouping().id());
        assertEquals(keys(STATE), keys(back));
        assertEquals("memory-total", back.sort().by().key());
        assertEquals(STATE.exceptions(), back.exceptions());
        assertEquals(30, back.seconds());
        assertEquals(true, back.services());
        assertEquals(false, back.groupsOpen());
    }

    private static List<String> keys(TableState state) {
        return state.columns().stream()
                .map(one -> one.column().key() + " " + one.width())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "version=\"1\", version=\"99\"",
        "user-name, no-such-column",
        "width=\"120\", width=\"-5\"",
        "width=\"120\", width=\"99999\"",
        "seconds=\"30\", seconds=\"many\"",
        "grouping=, grouped=",
        "filter=, filtered=",
        "user-name, state"
    })
    void nonsenseIsRefused(String right, String wrong) throws Exception {
        String broken = saved().replace(right, wrong);
        assertThrows(IllegalArgumentException.class, () -> restored(broken), broken);
    }

    @Test
    void theUsualColumnsAreThoseOfTheModel() {
        assertEquals(
                Columns.shown(Literals.SESSION),
                TableState.defaults(Literals.SESSION, 5).columns().stream()
                        .map(Shown::column)
                        .toList());
    }
}
