package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.cli.internal.command.CommandMessage;
import dev.vakhta.model.text.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is there in both languages, and none for nobody. */
class MessagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.vakhta.cli.internal.command.CommandMessage",
                "dev.vakhta.cli.internal.log.LogCommandMessage",
                "dev.vakhta.cli.internal.reach.ReachMessage",
                "dev.vakhta.cli.rac.RacWords"
            })
    void constantsAndKeysAreTheSame(String name) throws Exception {
        Class<?> type = Class.forName(name, true, CommandMessage.class.getClassLoader());
        Set<String> constants = Arrays.stream(type.getEnumConstants())
                .map(one -> ((Message) one).name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(constants, keys(type, "messages.properties"));
        assertEquals(constants, keys(type, "messages_ru.properties"));
    }

    private static Set<String> keys(Class<?> beside, String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(beside.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
