package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.ras.MadeRecords.Line;
import dev.vakhta.ras.MadeRecords.Made;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** A changed record differs from what came in the changed fields only. */
class OriginalTest {
    /** For every record, version and field: its own bytes are replaced, all others stay. */
    @Test
    void eachFieldAlone() throws WireException {
        int changed = 0;
        for (Made made : MadeRecords.all()) {
            for (int version : MadeRecords.VERSIONS) {
                changed += eachFieldAlone(MadeRecords.layout(made.name()), made, version);
            }
        }
        assertTrue(changed > 1000, changed + " fields");
    }

    @SuppressWarnings("unchecked") // made by the layout's class
    private static <T extends EObject> int eachFieldAlone(Layout<T> layout, Made made, int version)
            throws WireException {
        byte[] bytes = made.bytes(version);
        Original<T> original = layout.original().read(new WireReader(bytes, version));
        T blank = (T) EcoreUtil.create(layout.record());
        List<Line> lines = made.lines(version);
        for (Line line : lines) {
            EStructuralFeature feature = layout.record().getEStructuralFeature(line.feature());
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            for (Line each : lines) {
                expected.writeBytes(each == line ? blankOf(layout, feature, version) : each.bytes());
            }
            assertArrayEquals(
                    expected.toByteArray(),
                    written(layout, version, original.with(List.of(feature), blank)),
                    made.name() + "." + line.feature() + " in " + version);
        }
        assertArrayEquals(bytes, written(layout, version, original), made.name());
        return lines.size();
    }

    private static byte[] blankOf(Layout<?> layout, EStructuralFeature feature, int version) {
        WireWriter out = new WireWriter(version);
        layout.fields().stream()
                .filter(field -> field.feature() == feature)
                .forEach(field -> field.write(out, EcoreUtil.create(layout.record())));
        return out.toByteArray();
    }

    /** Null texts, bytes that are no UTF-8, the mark of a password, a true that is 7: nothing an object could give back. */
    @Test
    void whatAnObjectCannotHoldStays() throws WireException {
        byte[] bytes = Vectors.hex("0161 80 03efbfbd 07 00 02c328");
        Original<Administrator> original = Layouts.ADMINISTRATOR.original().read(new WireReader(bytes, 11));
        assertEquals("\ufffd", original.object().getPassword());
        Administrator renamed = EcoreUtil.copy(original.object());
        renamed.setName("bc");
        renamed.setDescr("not asked for");
        Original<Administrator> sent = original.with(List.of(Literals.ADMINISTRATOR__NAME), renamed);
        assertArrayEquals(Vectors.hex("026263 80 03efbfbd 07 00 02c328"), written(Layouts.ADMINISTRATOR, 11, sent));
        assertArrayEquals(bytes, written(Layouts.ADMINISTRATOR, 11, original));
    }

    /** Counted from its own first byte, wherever in the answer it stands. */
    @Test
    void inAList() throws WireException {
        WireWriter out = new WireWriter(11);
        Administrator some = ClusterFactory.eINSTANCE.createAdministrator();
        some.setName("some");
        Administrator other = ClusterFactory.eINSTANCE.createAdministrator();
        other.setName("other");
        Type.listOf(Layouts.ADMINISTRATOR).write(out, List.of(some, other));
        List<Original<Administrator>> read =
                Type.listOf(Layouts.ADMINISTRATOR.original()).read(new WireReader(out.toByteArray(), 11));
        assertEquals("other", read.get(1).object().getName());
        assertArrayEquals(Vectors.hex("056f74686572 00 00 00 00 00"), written(Layouts.ADMINISTRATOR, 11, read.get(1)));
    }

    @Test
    void goesBackOnlyWhereItCameFrom() throws WireException {
        Original<Administrator> original = Layouts.ADMINISTRATOR.original().read(new WireReader(new byte[6], 11));
        assertThrows(IllegalArgumentException.class, () -> written(Layouts.ADMINISTRATOR, 16, original));
        assertThrows(IllegalArgumentException.class, () -> written(Layouts.MANAGER, 11, original));
    }

    @Test
    void asAnAnswerAndInARequest() throws WireException {
        Infobase infobase = ClusterFactory.eINSTANCE.createInfobase();
        infobase.setDeniedMessage("later");
        byte[] answer = EndpointMessage.answer(1, 11, Calls.INFOBASE, infobase);
        Call<Original<Infobase>> reading = Calls.INFOBASE.readAs(Layouts.INFOBASE.original());
        Original<Infobase> read = reading.readAnswer((EndpointMessage.Message) EndpointMessage.read(answer, 11));
        assertEquals("later", read.object().getDeniedMessage());
        UUID nil = new UUID(0, 0);
        assertArrayEquals(
                EndpointMessage.request(1, 11, Calls.UPDATE_INFOBASE, List.of(nil, infobase)),
                EndpointMessage.request(1, 11, Calls.UPDATE_INFOBASE, List.of(nil, read)));
    }

    @Test
    void sinceWhen() {
        assertEquals(OptionalInt.of(3), Layouts.INFOBASE.leastVersion(List.of(Literals.INFOBASE__DESCR)));
        assertEquals(
                OptionalInt.of(9),
                Layouts.INFOBASE.leastVersion(
                        List.of(Literals.INFOBASE__DESCR, Literals.INFOBASE__RESERVE_WORKING_PROCESSES)));
        assertEquals(
                OptionalInt.of(16), Layouts.SERVER.leastVersion(List.of(Literals.WORKING_SERVER__RESTART_SCHEDULE)));
        assertEquals(OptionalInt.empty(), Layouts.INFOBASE.leastVersion(List.of(Literals.CLUSTER__PING_PERIOD)));
    }

    private static byte[] written(Layout<?> layout, int version, Object value) {
        WireWriter out = new WireWriter(version);
        layout.writeObject(out, value);
        return out.toByteArray();
    }
}
