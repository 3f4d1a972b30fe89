package dev.vakhta.provider.target;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.FolderMapping;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.cluster.Targets;
import dev.vakhta.provider.Together;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetStoreTest {
    @TempDir
    private Path folder;

    private UserDirectories directories;
    private Path file;
    private TargetStore store;

    @BeforeEach
    void open() {
        Path config = folder.resolve("Настройки Vakhta");
        directories = new UserDirectories(config, folder, folder);
        file = config.resolve("targets.xmi");
        store = new TargetStore(directories);
    }

    private static Target target(String name) {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setName(name);
        return target;
    }

    private List<String> names() throws IOException {
        return store.targets().stream().map(Target::getName).toList();
    }

    @Test
    void isEmptyBeforeTheFirstTargetAndReadingMakesNothing() throws IOException {
        assertEquals(List.of(), store.targets());
        assertEquals(Optional.empty(), store.find("prod"));
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void keepsTargetsInTheOrderTheyCame() throws IOException {
        store.add(target("prod"));
        store.add(target("test"));
        assertEquals(List.of("prod", "test"), names());
    }

    @Test
    void givesAnIdToATargetThatHasNone() throws IOException {
        Target without = target("prod");
        store.add(without);
        assertNotNull(without.getId());
        Target with = target("test");
        with.setId("test-1");
        store.add(with);
        assertEquals(
                List.of(without.getId(), "test-1"),
                store.targets().stream().map(Target::getId).toList());
    }

    @Test
    void savesACopyAndLeavesTheGivenOneWhereItIs() throws IOException {
        Targets mine = ClusterFactory.eINSTANCE.createTargets();
        Target target = target("prod");
        mine.getTargets().add(target);
        store.add(target);
        assertSame(mine, target.eContainer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id-1", "Бухгалтерия", "бУХГАЛТЕРИЯ"})
    void findsAndRemovesByIdOrNameWhateverItsCase(String said) throws IOException {
        Target target = target("Бухгалтерия");
        target.setId("id-1");
        store.add(target("prod"));
        store.add(target);
        assertEquals("id-1", store.find(said).orElseThrow().getId());
        assertTrue(store.remove(said));
        assertEquals(List.of("prod"), names());
        assertFalse(store.remove(said));
    }

    @Test
    void aNameOrIdThatIsTakenIsRefusedInOneSentence() throws IOException {
        store.add(target("Prod"));
        byte[] before = Files.readAllBytes(file);
        Exception refused = assertThrows(IllegalArgumentException.class, () -> store.add(target("prod")));
        assertTrue(refused.getMessage().contains("prod"), refused.getMessage());
        Target twin = target("twin");
        twin.setId(store.targets().get(0).getId());
        assertThrows(IllegalArgumentException.class, () -> store.add(twin));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aSavedTargetIsReplacedWhereItStands() throws IOException {
        for (String name : List.of("prod", "test", "old")) {
            store.save(target(name));
        }
        Target edited = store.find("test").orElseThrow();
        edited.setName("Test");
        edited.setAddress("srv:1545");
        Targets mine = ClusterFactory.eINSTANCE.createTargets();
        mine.getTargets().add(edited);
        store.save(edited);
        assertEquals(List.of("prod", "Test", "old"), names(), "its own name in another case is no clash");
        assertTrue(EcoreUtil.equals(edited, store.find(edited.getId()).orElseThrow()));
        assertSame(mine, edited.eContainer());
    }

    @Test
    void savingAnUnknownOneAddsIt() throws IOException {
        Target without = target("prod");
        store.save(without);
        assertNotNull(without.getId());
        Target with = target("test");
        with.setId("test-1");
        store.save(with);
        store.save(with);
        assertEquals(List.of("prod", "test"), names());
        assertEquals("test-1", store.find("test").orElseThrow().getId());
    }

    @Test
    void aNameOfAnotherOneIsRefused() throws IOException {
        store.add(target("Prod"));
        store.add(target("test"));
        byte[] before = Files.readAllBytes(file);
        Target edited = store.find("test").orElseThrow();
        edited.setName("prod");
        Exception refused = assertThrows(IllegalArgumentException.class, () -> store.save(edited));
        assertTrue(refused.getMessage().contains("prod"), refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> store.save(target("TEST")));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    /** Also one that is added to the model later, and of a type that this test has not heard of yet. */
    @Test
    void everyAttributeSurvives() throws IOException {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        for (EAttribute attribute : ClusterPackage.Literals.TARGET.getEAllAttributes()) {
            Object other = other(attribute);
            assertFalse(other.equals(attribute.getDefaultValue()), attribute.getName());
            target.eSet(attribute, other);
        }
        for (String path : List.of("C:\\srvinfo", "/home/usr1cv8/.1cv8")) {
            FolderMapping mapping = ClusterFactory.eINSTANCE.createFolderMapping();
            mapping.setServerPath(path);
            mapping.setLocalPath("//srv/" + path);
            target.getFolders().add(mapping);
        }
        store.add(target);
        Target read = new TargetStore(directories).targets().get(0);
        assertTrue(EcoreUtil.equals(target, read), read::toString);
    }

    private static Object other(EAttribute attribute) {
        return switch (attribute.getEAttributeType().getClassifierID()) {
            case EcorePackage.ESTRING -> attribute.getName() + ": «Ёж» <&>\"'\t\r\n🙂 ";
            case EcorePackage.EINT -> (int) attribute.getDefaultValue() + 7;
            case EcorePackage.EBOOLEAN -> !(boolean) attribute.getDefaultValue();
            default -> throw new AssertionError("how to fill " + attribute.getName() + "?");
        };
    }

    @Test
    void keepsTheStateBeforeAndLeavesNothingElseBehind() throws IOException {
        store.add(target("prod"));
        byte[] before = Files.readAllBytes(file);
        store.add(target("test"));
        assertArrayEquals(before, Files.readAllBytes(file.resolveSibling("targets.xmi.bak")));
        assertEquals(Set.of("targets.xmi", "targets.xmi.bak", "targets.lock"), files());
        store.remove("nobody");
        assertArrayEquals(
                before,
                Files.readAllBytes(file.resolveSibling("targets.xmi.bak")),
                "nothing changed, nothing is written");
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /** A control character cannot stand in XML. */
    @Test
    void whatCannotBeWrittenHarmsNothing() throws IOException {
        store.add(target("prod"));
        byte[] before = Files.readAllBytes(file);
        assertThrows(Exception.class, () -> store.add(target("\u0001")));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(Set.of("targets.xmi", "targets.lock"), files());
        store.add(target("test"));
        assertEquals(List.of("prod", "test"), names());
    }

    @Test
    void storesAddAtOnceAndLoseNothing() throws Exception {
        TargetStore other = new TargetStore(directories);
        Together.run(List.of(adds(store, "a"), adds(store, "b"), adds(other, "c"), adds(other, "d"), () -> {
            for (int i = 0; i < 20; i++) {
                other.targets();
            }
        }));
        Set<String> expected = Stream.of("a", "b", "c", "d")
                .flatMap(name -> IntStream.range(0, 10).mapToObj(i -> name + i))
                .collect(Collectors.toSet());
        List<String> names = names();
        assertEquals(40, names.size());
        assertEquals(expected, Set.copyOf(names));
    }

    private static Executable adds(TargetStore store, String name) {
        return () -> {
            for (int i = 0; i < 10; i++) {
                store.add(target(name + i));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not XML",
                "<?xml version=\"1.0\"?><a/>",
                // cut off
                "<?xml version=\"1.0\"?><cluster:Targets xmlns:cluster=\"https://vakhta.dev/cluster\"><targets"
                        + " name=\"a\"",
                // something else of EMF's
                "<?xml version=\"1.0\"?><ecore:EClass xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\""
                        + " name=\"a\"/>"
            })
    void aDamagedFileIsNamedAndLeftAsItIs(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        isRefused(content);
    }

    /** What a later version wrote must not be saved without what this one does not know. */
    @Test
    void aFileOfALaterVersionIsNamedAndLeftAsItIs() throws IOException {
        store.add(target("prod"));
        String content = Files.readString(file).replace("name=", "invented=\"1\" name=");
        assertTrue(content.contains("invented"));
        Files.writeString(file, content);
        isRefused(content);
    }

    private void isRefused(String content) throws IOException {
        for (Executable use : List.<Executable>of(
                store::targets,
                () -> store.find("a"),
                () -> store.remove("a"),
                () -> store.add(target("b")),
                () -> store.save(target("b")))) {
            IOException e = assertThrows(IOException.class, use);
            assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
            assertNotNull(e.getCause());
        }
        assertEquals(content, Files.readString(file));
        assertFalse(files().contains("targets.new"));
    }
}
