package dev.vakhta.script;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of a script processing, which does what its first argument says. */
public final class TalkingProgram {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private TalkingProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String question = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Matcher numbers = Pattern.compile("\"number\":(\\d+)").matcher(question);
        List<Integer> objects =
                numbers.results().map(found -> Integer.valueOf(found.group(1))).toList();
        boolean plans = question.contains("\"phase\":\"plan\"");
        switch (arguments[0]) {
            case "keeps-question" -> {
                Files.writeString(Path.of(arguments[1]), question);
                objects.forEach(object -> result(object, "done"));
            }
            case "does" -> objects.forEach(object -> result(object, "done"));
            case "mixed" -> {
                result(1, "gone");
                result(2, "failed");
                result(0, "done");
                result(3, "unknown");
            }
            case "dies" -> {
                say("{\"type\":\"begin\",\"object\":0}");
                result(0, "done");
                say("{\"type\":\"begin\",\"object\":1}");
                System.err.println("Нет связи с сервером");
                System.exit(3);
            }
            case "dies-unannounced" -> System.exit(3);
            case "hangs" -> {
                say("{\"type\":\"begin\",\"object\":0}");
                Files.writeString(
                        Path.of(arguments[1]),
                        Long.toString(ProcessHandle.current().pid()));
                Thread.sleep(Long.MAX_VALUE);
            }
            case "backwards" -> {
                say("{\"type\":\"progress\",\"text\":\"Сзади наперёд\"}");
                result(objects.getLast(), "done");
                Files.writeString(
                        Path.of(arguments[1]),
                        Long.toString(ProcessHandle.current().pid()));
                Thread.sleep(Long.MAX_VALUE);
            }
            case "lingers" -> {
                result(0, "done");
                Thread.sleep(Long.MAX_VALUE);
            }
            case "rubbish" -> say("Traceback (most recent call last):");
            case "stranger" -> result(7, "done");
            case "endless-line" -> {
                while (!OUT.checkError()) {
                    OUT.print("x".repeat(1 << 16));
                }
            }
            case "plans" -> {
                if (plans) {
                    say("{\"type\":\"progress\",\"text\":\"Спрашиваю\"}");
                    say(
                            "{\"type\":\"step\",\"object\":1,\"what\":\"Отключить\",\"risk\":\"Пропадёт\",\"undo\":\"Войти\"}");
                    say("{\"type\":\"leave-out\",\"object\":0,\"why\":\"Его нет\"}");
                    say("{\"type\":\"warning\",\"text\":\"Осторожно\"}");
                } else {
                    result(1, "done");
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void result(int object, String outcome) {
        say("{\"type\":\"result\",\"object\":" + object + ",\"outcome\":\"" + outcome + "\",\"text\":\"так вышло\"}");
    }

    private static void say(String line) {
        OUT.println(line);
    }
}
