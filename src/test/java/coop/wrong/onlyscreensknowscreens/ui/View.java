package coop.wrong.onlyscreensknowscreens.ui;

/** A screen. */
public record View() {}
