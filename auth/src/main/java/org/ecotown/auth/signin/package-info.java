/**
 * What people deal with: pages, ways to prove who they are, sessions.
 */
@NullMarked
package org.ecotown.auth.signin;

import org.jspecify.annotations.NullMarked;
