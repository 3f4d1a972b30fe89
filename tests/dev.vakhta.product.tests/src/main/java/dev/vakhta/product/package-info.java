/** The window as people get it, started in a process of its own and driven from within. */
package dev.vakhta.product;
