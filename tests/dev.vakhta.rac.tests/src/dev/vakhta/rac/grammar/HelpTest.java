package dev.vakhta.rac.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.rac.RacFailure;
import dev.vakhta.rac.RacVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help in the layout of a real binary is read, whatever its language, and ours has that layout. */
class HelpTest {
    /** The names of a mode: what a caller asks for. Options stand in no promised order. */
    private static Map<String, Set<String>> names(Mode mode) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Command command : mode.commands()) {
            Set<String> options = new TreeSet<>();
            mode.options(command).forEach(option -> options.add(option.toString()));
            names.put(String.join(" ", command.words()), options);
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource({"8.3.21, en", "8.3.21, ru", "8.5.1, en", "8.5.1, ru"})
    void whatWePrintWeRead(String number, String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of(language));
        try {
            RacVersion version = RacVersion.of(number);
            Grammar grammar = Grammar.of(version);
            String modes = grammar.help(version, null);
            assertTrue(RacFailure.isHelp(modes));
            assertEquals(grammar.modes().stream().map(Mode::name).toList(), Grammar.modesOfHelp(modes));
            assertEquals(List.of(), Grammar.ofHelp(List.of(modes)).modes());
            for (Mode mode : grammar.modes()) {
                String help = grammar.help(version, mode.name());
                assertTrue(RacFailure.isHelp(help));
                Mode read = Grammar.ofHelp(List.of(help)).mode(mode.name());
                assertNotNull(read);
                assertEquals(names(mode), names(read));
                assertEquals(mode.common(), read.common());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Explanations may look like names, end with colons and go on for lines. */
    @Test
    void explanationsAreNoNames() {
        String help = """
                1C:Enterprise 8.3 Remote Administrative Client Utility
                Утилита

                Использование:

                \trac session [command] [options] [arguments]

                Общие параметры:

                    --version | -v
                        version

                Режим:

                    session
                        режим

                Параметры:

                    --cluster=<uuid>
                        (обязательный) идентификатор

                Команды:

                    info
                        info

                        --session=<uuid>
                            (обязательный) сеанс
                            list

                        --kind=one|two
                            words:
                                one - first
                                two

                    group
                        grouped:

                        Дополнительные команды:
                            inner
                                inner

                                --deep
                                    (required if name is not specified) flag

                            other
                                other

                        --shallow=<x>
                            x

                Поля:
                    session
                """;
        Mode read = Grammar.ofHelp(List.of(help)).mode("session");
        assertNotNull(read);
        assertEquals(
                Map.of(
                        "info", Set.of("--cluster=<uuid>", "--session=<uuid>", "--kind=one|two"),
                        "group", Set.of("--cluster=<uuid>", "--shallow=<x>"),
                        "group inner", Set.of("--cluster=<uuid>", "--shallow=<x>", "--deep"),
                        "group other", Set.of("--cluster=<uuid>", "--shallow=<x>")),
                names(read));
        Command info = read.command(List.of("info"));
        assertNotNull(info);
        assertEquals(
                List.of(true, true, false),
                read.options(info).stream().map(Option::required).toList());
    }

    @Test
    void otherTextsAreNoHelp() {
        assertNull(HelpReader.mode(""));
        assertNull(HelpReader.mode("cluster : x\n"));
        assertNull(HelpReader.mode("\trac session [command]\n"));
        assertEquals(List.of(), Grammar.modesOfHelp("session : x\n"));
    }

    @Test
    void aRealBinarysHelpSaysWhatTheTableSays() throws IOException {
        Path file = Path.of(
                System.getProperty("vakhta.shared", "../../../shared"),
                "specs/samples/rac/8.3.21/infobase-list-prints-help.txt");
        Assumptions.assumeTrue(Files.exists(file), () -> "no " + file.toAbsolutePath() + "; set -Dvakhta.shared");
        Mode read = Grammar.ofHelp(List.of(Files.readString(file))).mode("infobase");
        Mode table = Grammar.of(RacVersion.V8_3_21).mode("infobase");
        assertNotNull(read);
        assertNotNull(table);
        assertEquals(names(table), names(read));
        for (Command command : table.commands()) {
            assertEquals(
                    table.options(command).stream().map(Option::required).toList(),
                    read.options(command).stream().map(Option::required).toList(),
                    command.toString());
        }
    }
}
