package dev.vakhta.ui.rows;

import java.math.BigInteger;
import java.util.Comparator;

/** Names as people sort them: without regard to case, and "base 2" before "base 10". */
public final class NaturalOrder implements Comparator<String> {
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int order;
            if (isDigit(one, i) && isDigit(other, j)) {
                int endOne = end(one, i);
                int endOther = end(other, j);
                order = number(one, i, endOne).compareTo(number(other, j, endOther));
                i = endOne;
                j = endOther;
            } else {
                order = Character.compare(fold(one.charAt(i++)), fold(other.charAt(j++)));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest == 0 ? one.compareTo(other) : rest;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int end(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static BigInteger number(String text, int from, int to) {
        return new BigInteger(text.substring(from, to));
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
