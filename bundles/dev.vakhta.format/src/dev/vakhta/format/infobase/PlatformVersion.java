package dev.vakhta.format.infobase;

import org.eclipse.jdt.annotation.Nullable;

/** Versions of the platform that are written as one number. */
public final class PlatformVersion {
    private PlatformVersion() {}

    /** {@code 80313} is 8.3.13; null for a number that is none. */
    public static @Nullable String ofCompatibility(@Nullable Long number) {
        return number == null || number < 80100 || number > 89999 ? null : parts(number);
    }

    /** {@code 803191150} is 8.3.19.1150; null for a number that is none: an old temporary base has a small one. */
    public static @Nullable String ofBuild(@Nullable Long number) {
        return number == null || number < 801000000 || number > 899999999
                ? null
                : parts(number / 10000) + "." + number % 10000;
    }

    private static String parts(long number) {
        return number / 10000 + "." + number / 100 % 100 + "." + number % 100;
    }
}
