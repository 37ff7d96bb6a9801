//! `docs/solar_staff/quirks.md` tells of each quirk of the vendor's document what becomes of it, and names vectors that show
//! it: they must exist, and no quirk may be left out.
