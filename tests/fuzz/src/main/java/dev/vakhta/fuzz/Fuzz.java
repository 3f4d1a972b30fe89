package dev.vakhta.fuzz;

import java.io.IOException;
import java.nio.file.Path;

/** What the fuzzer calls: its name and those of its methods are Jazzer's. */
public final class Fuzz {
    private static Format format;
    private static Seeds seeds;
    private static Watch watch;

    private Fuzz() {}

    /** @param args the format */
    public static void fuzzerInitialize(String[] args) throws IOException {
        format = Format.of(args[0]);
        seeds = new Seeds(format);
        watch = new Watch(Path.of("").toAbsolutePath());
        for (byte[] seed : seeds.all()) {
            watch.warmUp(seeds.file(seed), format.reading());
        }
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        watch.examine(seeds.file(input), format.reading(), format.declared());
    }
}
