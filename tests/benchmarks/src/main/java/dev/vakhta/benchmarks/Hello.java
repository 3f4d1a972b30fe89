package dev.vakhta.benchmarks;

/** What every Java program pays before its first line. */
final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
