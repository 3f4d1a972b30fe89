package dev.vakhta.format.infobase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.format.container.Container;
import dev.vakhta.format.container.Format;
import dev.vakhta.format.container.Listing;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What made bases say of themselves, and what they do not. */
class InfobaseTest {
    @TempDir
    Path folder;

    private Container open(byte[] base) throws IOException {
        return Container.open(Files.write(folder.resolve("base.1CD"), base));
    }

    private @Nullable Configuration configuration(String text) throws IOException {
        try (Container container = open(made().configuration(text).bytes())) {
            return Configuration.read(container);
        }
    }

    private static MadeInfobase made() {
        return new MadeInfobase(Format.V8_3_8, 8192, false);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void users(Format format) throws IOException {
        try (Container container = open(MadeInfobase.infobase(format, 4096, false))) {
            assertEquals(ContainerKind.INFOBASE, ContainerKind.of(container));
            List<User> users = ServiceTable.USERS.read(container).complete();
            assertEquals(
                    List.of("", "Иванов", "Петрова"),
                    users.stream().map(User::name).toList());
            assertTrue(users.getFirst().isTemplate());
            User ivanov = users.get(1);
            assertFalse(ivanov.isTemplate());
            assertEquals("Иванов полностью", ivanov.fullName());
            assertEquals("\\\\DOMAIN\\user", ivanov.osName());
            assertEquals(true, ivanov.administrator());
            assertEquals(false, ivanov.shown());
            assertEquals(LocalDateTime.of(2021, 8, 3, 9, 13, 47), ivanov.changed());
            assertEquals(UUID.fromString("6e3ee1de-e796-4023-952a-5019eae6a1f7"), ivanov.id());
            User petrova = users.get(2);
            assertNull(petrova.osName());
            assertEquals(false, petrova.administrator());
            assertNull(petrova.passwordLogin()); // NULL there
            assertFalse(users.toString().contains(MadeInfobase.HASH));
            assertEquals(
                    List.of(new InfobaseVersion(7L, 80313L)),
                    ServiceTable.VERSION.read(container).complete());
        }
    }

    @Test
    void aBaseWithoutATableHasNoneOfItsRows() throws IOException {
        try (Container container = open(made().version().bytes())) {
            assertEquals(ContainerKind.OTHER, ContainerKind.of(container));
            assertEquals(new Listing<>(List.of(), List.of(), false), ServiceTable.USERS.read(container));
            assertNull(Configuration.read(container));
            assertNull(ServiceFiles.eventLog(container));
        }
    }

    @Test
    void theConfigurationInPartsAndTheLog() throws IOException {
        try (Container container = open(MadeInfobase.infobase(Format.V8_3_8, 4096, true))) {
            assertEquals(
                    new Configuration(
                            UUID.fromString(MadeInfobase.CONFIGURATION),
                            "УправлениеСкладом",
                            Map.of("ru", "Управление складом", "en", "Stock \"light\""),
                            "Поставщик",
                            "3.0.1.5",
                            "http://update",
                            "8.3.16"),
                    Configuration.read(container));
            assertEquals(UUID.fromString(MadeInfobase.LOG), ServiceFiles.eventLog(container));
        }
    }

    /** Values of another form at a place are another generation's: nothing is taken from there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12345 | \"3.0\" | 80316", "\"Поставщик\" | {0} | 80316", "\"Поставщик\" | \"3.0\" | \"text\""})
    void whatHasAnotherFormIsNotTaken(String vendor, String version, String compatibility) throws IOException {
        Configuration found = configuration(MadeInfobase.configuration(99, vendor, version, compatibility));
        assertNotNull(found);
        assertEquals("УправлениеСкладом", found.name());
        assertNull(found.vendor());
        assertNull(found.version());
        assertNull(found.updateAddress());
        assertEquals("8.3.16", found.compatibility()); // stands in a file of its own
    }

    @Test
    void aConfigurationOfAnotherShapeHasItsUuidOnly() throws IOException {
        Configuration found = configuration("{2,{0},7,{1,2,3}}");
        assertNotNull(found);
        assertEquals(UUID.fromString(MadeInfobase.CONFIGURATION), found.id());
        assertNull(found.name());
        assertEquals(Map.of(), found.synonyms());
    }

    @Test
    void aConfigurationThatCannotBeReadIsNoEmptyOne() {
        InfobaseException e = assertThrows(InfobaseException.class, () -> configuration("{2,{\"secret"));
        assertTrue(String.valueOf(e.getMessage()).contains(MadeInfobase.CONFIGURATION));
        assertFalse(String.valueOf(e.getMessage()).contains("secret"));
    }

    @Test
    void whatUnpacksToGigabytesIsNotUnpacked() throws IOException {
        byte[] bomb = MadeInfobase.deflate(new byte[100_000_000]);
        assertTrue(bomb.length < 200_000);
        try (Container container = open(made().file("root", bomb).bytes())) {
            assertThrows(InfobaseException.class, () -> ServiceFiles.read(container, "CONFIG", "root"));
        }
    }

    @ParameterizedTest
    @CsvSource({"plain text", "''", "{1}"})
    void whatDoesNotUnpackIsTakenAsItIs(String text) throws IOException {
        byte[] content = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        try (Container container = open(made().file("Any", content).bytes())) {
            byte[] read = ServiceFiles.read(container, "config", "ANY");
            assertNotNull(read);
            assertEquals(HexFormat.of().formatHex(content), HexFormat.of().formatHex(read));
            assertNull(ServiceFiles.read(container, "CONFIG", "other"));
        }
    }

    @Test
    void whoIsInside() throws IOException {
        try (Container container = open(MadeInfobase.temporary(Format.V8_3_8, 8192, true))) {
            assertEquals(ContainerKind.TEMPORARY, ContainerKind.of(container));
            List<ActiveUser> active = ServiceTable.ACTIVE_USERS.read(container).complete();
            assertEquals(3, active.size());
            ActiveUser second = active.get(1);
            assertEquals(2L, second.connection());
            assertEquals("Пользователь 2", second.userName());
            assertEquals("WS-2", second.host());
            assertEquals("1CV8C", second.application());
            assertEquals(LocalDateTime.of(2025, 11, 9, 19, 26, 35), second.started());
            assertEquals(UUID.fromString("4c6a11f1-0421-44f0-ac51-fdb463f37512"), second.sessionId());
            assertNull(second.clientAddress()); // an older platform has no such column
            assertNull(second.session());
            ObjectLock lock =
                    ServiceTable.OBJECT_LOCKS.read(container).complete().getFirst();
            assertEquals("abcd", hex(lock.object()));
            assertEquals("ef", hex(lock.source()));
            assertEquals("", hex(lock.info()));
            assertEquals(
                    List.of(UUID.fromString("4e0eafed-5a7e-419e-a4ff-e0de39b36a5c")),
                    ServiceTable.INFOBASE_ID.read(container).complete());
            assertEquals(
                    "8.3.27.1508",
                    PlatformVersion.ofBuild(
                            ServiceTable.PLATFORM.read(container).complete().getFirst()));
        }
    }

    @Test
    void versionsAsNumbers() {
        assertEquals("8.3.19.1150", PlatformVersion.ofBuild(803191150L));
        assertNull(PlatformVersion.ofBuild(3L)); // a temporary base of the format 8.2.14
        assertEquals("8.3.13", PlatformVersion.ofCompatibility(80313L));
        assertNull(PlatformVersion.ofCompatibility(0L));
        assertNull(PlatformVersion.ofCompatibility(null));
    }

    @Test
    void threeOrdersOfAUuid() {
        byte[] bytes = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        assertEquals(UUID.fromString("0c0d0e0f-0a0b-0809-0001-020304050607"), UuidLayout.DATA.read(bytes));
        assertEquals(UUID.fromString("03020100-0504-0706-0809-0a0b0c0d0e0f"), UuidLayout.MICROSOFT.read(bytes));
        assertEquals(UUID.fromString("00010203-0405-0607-0809-0a0b0c0d0e0f"), UuidLayout.PLAIN.read(bytes));
        assertNull(UuidLayout.PLAIN.read(new byte[15]));
        assertNull(UuidLayout.PLAIN.read(null));
    }

    private static String hex(byte @Nullable [] bytes) {
        assertNotNull(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
