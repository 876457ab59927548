package org.ecotown.platform.testsupport.unruled;

public class NotMarked {

}
