package dev.vakhta.ui.sessionlock.internal.edit;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password for the door: told by telephone and typed into a command line, so nothing in it is mistaken for something else. */
public final class PermissionCode {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    /** Fifty bits. */
    private static final int LENGTH = 10;

    private static final SecureRandom DICE = new SecureRandom();

    private PermissionCode() {}

    public static String generate() {
        return DICE.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }
}
