package dev.vakhta.provider.file.internal.use;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which arguments of processes are shown. */
class CommandLineTest {
    private static String shown(String line) {
        return CommandLine.shown(Arrays.asList(line.split("\\|")));
    }

    @Test
    void whatIsKnownIsShown() {
        assertEquals(
                "1cv8.exe DESIGNER /FD:\\My base /NAdmin …",
                shown("C:\\1cv8\\1cv8.exe|DESIGNER|/FD:\\My base|/NAdmin|/P1"));
        assertEquals("1cv8 ENTERPRISE /F D:\\b /N Вася …", shown("1cv8|ENTERPRISE|/F|D:\\b|/N|Вася|/P|x|/UC|y"));
        assertEquals("java", CommandLine.shown(List.of("/usr/bin/java")));
        assertEquals("", CommandLine.shown(List.of("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1cv8|ENTERPRISE|/Psecret",
                "1cv8|ENTERPRISE|/P|secret",
                "1cv8|/N|/Psecret",
                "1cv8|/F|/Psecret",
                "1cv8|/N/Psecret",
                "1cv8|/F/srv/b /Psecret",
                "1cv8|/Fbase -Psecret",
                "1cv8|/IBConnectionString|File=b;Pwd=secret",
                "1cv8|ENTERPRISE /Psecret",
                "ibcmd|infobase|-P|secret",
                "ibcmd|--password=secret",
                "1cv8|/UCsecret",
                "1cv8|/uc|secret",
                "1cv8|/WSP|secret"
            })
    void secretsAreNot(String line) {
        assertFalse(shown(line).contains("secret"), shown(line));
    }
}
