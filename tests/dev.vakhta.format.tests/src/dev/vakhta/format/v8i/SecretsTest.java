package dev.vakhta.format.v8i;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/UC code /N user|/UC *** /N user",
                "/UCcode|/UC***",
                "/uc\"a b\" /P \"c \"\"d\"|/uc*** /P ***",
                "/N\"user\"/P\"secret\"/UC\"x\"|/N\"user\"/P***",
                "/P /UC secret|/P /UC ***",
                "/P|/P",
                "/Proxy -PSrv host -PUser me -PPwd secret|/Proxy -PSrv host -PUser me -PPwd ***",
                "/Proxysecret|/P***",
                "/F\"C:/P secret dir/UC\" /TechnicalSpecialistMode|/F\"C:/P secret dir/UC\" /TechnicalSpecialistMode",
                "/FC:/Projects/UC /WSN me /WSP secret|/FC:/Projects/UC /WSN me /WSP ***",
                "/ConfigurationRepositoryN me /ConfigurationRepositoryP secret|/ConfigurationRepositoryN me /ConfigurationRepositoryP ***",
                "/P \"not closed /UC secret|/P ***",
                "/C\"Команда;/P x\" -x /Pпароль|/C\"Команда;/P x\" -x /P***"
            })
    void parametersWithoutSecrets(String written, String shown) {
        assertEquals(shown, Secrets.shown("AdditionalParameters", written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "File=\"D:\\Base\";Usr=me;Pwd=secret;UC=secret;",
                "Srvr=\"srv\";Ref=\"b\";pwd=\"a;secret\";",
                "Pwd=a;secret;Usr=me",
                "Usr=\"me;Pwd=secret;",
                "PWD = \"secret",
                "File=x;Pwd=\"a\"secret;",
                "uc=secret"
            })
    void connectionsWithoutSecrets(String written) {
        String shown = Secrets.shown("Connect ", written);
        assertFalse(shown.contains("secret"), shown);
        assertFalse(ConnectString.parse(written).toString().contains("secret"));
        assertFalse(Secrets.shown("XConnect", written).contains("secret"));
    }

    @Test
    void otherValuesStay() {
        assertEquals("***", Secrets.shown("PPasswd", "x"));
        assertEquals("", Secrets.shown("PPasswd", ""));
        assertEquals("8.3", Secrets.shown("Version", "8.3"));
        assertEquals("File=\"D:\\a b\";Usr=me;Pwd=;", Secrets.shown("Connect", "File=\"D:\\a b\";Usr=me;Pwd=;"));
    }
}
