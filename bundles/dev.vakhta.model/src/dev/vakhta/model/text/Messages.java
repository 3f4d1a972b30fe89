package dev.vakhta.model.text;

enum Messages implements Message {
    BYTES,
    KILOBYTES,
    MEGABYTES,
    GIGABYTES,
    TERABYTES,
    MILLISECONDS,
    SECONDS,
    MINUTES,
    HOURS,
    DAYS,
    DECIMAL_POINT,
    YESTERDAY,
    TOMORROW,
    DATE_THIS_YEAR,
    DATE
}
