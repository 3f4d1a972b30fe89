package dev.vakhta.rac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.fields.Field;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any object of any class is read as it was printed, by every version. */
class RandomObjectsTest {
    static final List<Class<? extends EObject>> CLASSES = Stream.of(
                    "Cluster",
                    "Administrator",
                    "Manager",
                    "WorkingServer",
                    "WorkingProcess",
                    "ClusterService",
                    "InfobaseSummary",
                    "Infobase",
                    "Connection",
                    "Session",
                    "ObjectLock",
                    "AssignmentRule",
                    "SecurityProfile",
                    "Counter",
                    "Limit",
                    "CounterValue",
                    "ServiceSetting",
                    "InfobaseConnection")
            .<Class<? extends EObject>>map(name -> ClusterPackage.eINSTANCE
                    .getEClassifier(name)
                    .getInstanceClass()
                    .asSubclass(EObject.class))
            .toList();

    private final Random random = new Random(42);

    private static Stream<Class<? extends EObject>> classes() {
        return CLASSES.stream();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void isReadAsPrinted(Class<? extends EObject> type) throws Exception {
        for (RacVersion version : List.of(RacVersion.of("8.3.13"), RacVersion.V8_3_21, RacVersion.V8_5_1)) {
            List<EObject> made = Stream.generate(() -> make(RecordShape.type(type), version))
                    .limit(200)
                    .toList();
            check(made, RacReader.records(type, bytes(new RacPrinter(version).records(made))));
            String windows = new RacPrinter(version).records(made).replace("\n", "\r\n");
            check(made, RacReader.records(type, bytes(windows)));
        }
    }

    @ParameterizedTest
    @MethodSource("holders")
    void licencesAreReadAsPrinted(Class<? extends EObject> type) throws Exception {
        RacVersion version = RacVersion.V8_3_21;
        RecordShape shape = RecordShape.ofLicences(RecordShape.type(type));
        List<EObject> made = Stream.generate(() -> {
                    EObject holder = EcoreUtil.create(RecordShape.type(type));
                    License licence = ClusterFactory.eINSTANCE.createLicense();
                    licence.setSeries("always one"); // a licence of nothing but absent fields is none
                    RecordShape.licences(holder).add(licence);
                    shape.lines().forEach(line -> fill(line.isNested() ? licence : holder, line, version, false));
                    return holder;
                })
                .limit(200)
                .toList();
        check(made, RacReader.licences(type, bytes(new RacPrinter(version).licences(made))));
    }

    private static Stream<Class<? extends EObject>> holders() {
        return Stream.of(Session.class, WorkingProcess.class);
    }

    private static void check(List<EObject> made, List<? extends RacRecord<?>> read) {
        assertEquals(made.size(), read.size());
        for (int i = 0; i < made.size(); i++) {
            assertEquals(Map.of(), read.get(i).unread());
            assertTrue(
                    EcoreUtil.equals(made.get(i), read.get(i).object()),
                    made.get(i) + "\n" + read.get(i).object());
            assertEquals(false, read.get(i).doubtful());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private EObject make(EClass type, RacVersion version) {
        EObject object = EcoreUtil.create(type);
        List<RecordLine> lines = RecordShape.of(type).lines();
        lines.forEach(line -> fill(object, line, version, line == lines.get(0)));
        return object;
    }

    /** Gives the features of a line values that can be printed; some stay unset unless it is the first line, which tells records apart. */
    private void fill(EObject object, RecordLine line, RacVersion version, boolean always) {
        if (line.key(version) == null || !always && line.place() > 0 && random.nextInt(8) == 0) {
            return;
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (line.keys().contains(Field.of(feature).key()) || isFlagOf(line, feature)) {
                object.eSet(feature, feature.isMany() ? several(feature) : one(feature, line));
            }
        }
    }

    private static boolean isFlagOf(RecordLine line, EStructuralFeature feature) {
        String printed = Field.of(feature).detail("printed");
        return Field.of(feature).detail("flag") != null
                && printed != null
                && line.keys().contains(printed);
    }

    private List<Object> several(EStructuralFeature feature) {
        List<Object> values = new ArrayList<>();
        Supplier<Object> one = feature.getEType().getInstanceClass() == UUID.class ? this::id : this::range;
        Stream.generate(one).limit(1 + random.nextInt(3)).forEach(values::add);
        return values;
    }

    private UUID id() {
        return random.nextInt(4) == 0 ? new UUID(0, 0) : new UUID(random.nextLong(), random.nextLong());
    }

    private PortRange range() {
        PortRange range = ClusterFactory.eINSTANCE.createPortRange();
        range.setLow(random.nextInt());
        range.setHigh(random.nextInt());
        return range;
    }

    private Object one(EStructuralFeature feature, RecordLine line) {
        return switch (feature.getEType().getInstanceClass().getSimpleName()) {
            case "boolean" -> random.nextBoolean();
            case "int" -> random.nextBoolean() ? random.nextInt(4) : random.nextInt();
            case "long" -> random.nextBoolean() ? (long) random.nextInt(4) : random.nextLong();
            case "double" -> random.nextInt(-1_000_000, 1_000_000) / 1000.0; // as exact as rac is
            case "UUID" -> id();
            case "LocalDateTime" ->
                LocalDateTime.of(
                        1 + random.nextInt(9998),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60));
            default -> text(line.isQuoted());
        };
    }

    /** In quotes everything goes; a text without them has one line, and does not look quoted. */
    private String text(boolean quoted) {
        String letters = quoted ? "aяЖ \"\":\n\n'=漢" : "aяЖ : '=漢b";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
