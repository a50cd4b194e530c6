package coop.wrong.onlyscreensknowscreens;

import coop.wrong.onlyscreensknowscreens.ui.View;

/** A desk that hangs on a screen. */
record DeskThatKnowsAView(View view) {}
