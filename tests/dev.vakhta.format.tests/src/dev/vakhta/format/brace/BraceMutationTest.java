package dev.vakhta.format.brace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.vakhta.format.Mutations;
import java.io.ByteArrayInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BraceMutationTest {
    private static final List<byte[]> SEEDS = List.of(
                    "\uFEFF{0,\r\n{8b9c944e-ba92-11e7-2787-e24c5ac2ec28,\"a \"\"b\"\"\",1541,,{}},\r\n{#base64:AAAA\r\r\nAA==}\r\n}",
                    "{20210108102441,U,\r\n{243c385051d90,2cd},4,I,\"x\"\\d83c\\df10\"y\",\r\n{\"R\",49:8c82},\"18\"},\r\n{{{}}}")
            .stream()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();

    @Test
    void texts() {
        Mutations.survives(1, SEEDS, input -> {
            BraceText text = BraceText.read(input);
            assertArrayEquals(input, text.bytes());
            BraceWriter writer = new BraceWriter("").node(text.root());
            BraceText.read(writer.toString());
        });
    }

    @Test
    void streams() {
        Mutations.survives(2, SEEDS, input -> {
            BraceReader reader = new BraceReader(
                    Channels.newChannel(new ByteArrayInputStream(input)), 0, Limits.STREAM, () -> false);
            for (Token token = reader.next(); token != Token.END; token = reader.next()) {
                reader.text();
            }
        });
    }
}
