package dev.vakhta.processing.exclusive;

import java.security.SecureRandom;

/**
 * What lets one in through a session lock. It goes into connection strings and argument lists, so letters and digits are enough.
 *
 * @param text never shown, unless the person asks for it
 */
public record PermissionCode(String text) {
    /** It is told by telephone and typed from paper: nothing looks like another one, and no letter is a capital. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    /** Sixty bits. */
    private static final int LENGTH = 12;

    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException with a sentence that does not tell the code */
    public PermissionCode {
        if (!text.matches("[\\p{L}\\p{N}._-]{1," + LONGEST + "}")) {
            throw new IllegalArgumentException(ExclusiveMessage.BAD_CODE.text(LONGEST));
        }
    }

    public static PermissionCode generated() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new PermissionCode(code.toString());
    }

    @Override
    public String toString() {
        return "•••";
    }
}
