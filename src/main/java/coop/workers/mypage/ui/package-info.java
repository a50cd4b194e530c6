/** My page on a phone: the way in, the sections that other rooms offer, details, data. */
@NullMarked
package coop.workers.mypage.ui;

import org.jspecify.annotations.NullMarked;
