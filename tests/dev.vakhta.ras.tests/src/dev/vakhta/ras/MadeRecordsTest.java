package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.vakhta.ras.MadeRecords.Line;
import dev.vakhta.ras.MadeRecords.Made;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record, at every version we know, against bytes whose meaning is written beside them. */
class MadeRecordsTest {
    static List<Made> made() {
        return MadeRecords.all();
    }

    @ParameterizedTest
    @MethodSource("made")
    void readsEveryFieldAndLeavesTheOthersUnset(Made made) throws WireException {
        Layout<?> layout = MadeRecords.layout(made.name());
        for (int version : MadeRecords.VERSIONS) {
            WireReader in = new WireReader(made.bytes(version), version);
            EObject object = layout.read(in);
            assertEquals(0, in.remaining(), "left over at " + version);
            Set<String> set = layout.record().getEAllStructuralFeatures().stream()
                    .filter(object::eIsSet)
                    .map(EStructuralFeature::getName)
                    .collect(Collectors.toSet());
            assertEquals(
                    made.lines(version).stream().map(Line::feature).collect(Collectors.toSet()), set, "at " + version);
            for (Line line : made.lines(version)) {
                Object value = object.eGet(layout.record().getEStructuralFeature(line.feature()));
                String shown = String.valueOf(value instanceof List<?> list ? list.size() : value);
                assertEquals(line.value(), shown, line.feature() + " at " + version);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("made")
    void writesTheSameBytes(Made made) throws WireException {
        Layout<?> layout = MadeRecords.layout(made.name());
        for (int version : MadeRecords.VERSIONS) {
            byte[] bytes = made.bytes(version);
            WireWriter out = new WireWriter(version);
            layout.writeObject(out, layout.read(new WireReader(bytes, version)));
            assertArrayEquals(bytes, out.toByteArray(), "at " + version);
        }
    }

    @Test
    void everyLayoutHasOne() {
        assertEquals(
                MadeRecords.layouts().stream()
                        .map(layout -> layout.record().getName())
                        .sorted()
                        .toList(),
                made().stream().map(Made::name).sorted().toList());
    }

    /** Two fields of one type with one value could change places unseen; booleans cannot all differ. */
    @ParameterizedTest
    @MethodSource("made")
    void valuesOfARecordDiffer(Made made) {
        List<String> values = made.lines().stream()
                .filter(line -> line.bytes().length > 1)
                .map(Line::value)
                .toList();
        List<String> lists = values.stream().filter("2"::equals).toList();
        assertFalse(lists.size() > 1, "two lists");
        assertEquals(values.size(), Set.copyOf(values).size());
    }
}
