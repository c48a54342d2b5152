package it.pdo.organisation;

import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the posts of units that end follow: members go to the unit that takes over, heads head no more. */
@Singleton
class PostTransfers {
    private final PostRepository posts;

    PostTransfers(PostRepository posts) {
        this.posts = posts;
    }

    /**
     * @param ended by a unit that ends the one that takes its members, or none
     * @param day the first on which it is no more
     */
    void transferMembers(Map<UnitId, Optional<UnitId>> ended, LocalDate day) {
        if (ended.isEmpty()) {
            return;
        }
        var open = posts.validFrom(day);
        var taken = new HashSet<Place>();
        open.forEach(post -> taken.add(Place.of(post)));
        List<PostRow> changed = new ArrayList<>();
        List<PostRow> fresh = new ArrayList<>();
        for (var post : open) {
            var to = ended.get(new UnitId(post.unitId()));
            if (to == null) {
                continue;
            }
            var begins = post.validFrom().isBefore(day) ? day : post.validFrom();
            if (post.validFrom().isBefore(day)) {
                changed.add(post.endedOn(day.minusDays(1)));
            } else {
                posts.deleteById(post.id());
            }
            to.filter(_ -> post.kind() == PostKind.MEMBER)
                    .map(unit -> new PostRow(
                            IdGenerator.next(), post.personId(), unit.value(), post.kind(), begins, post.validTo()))
                    .filter(moved -> taken.add(Place.of(moved)))
                    .ifPresent(fresh::add);
        }
        posts.updateAll(changed);
        posts.saveAll(fresh);
    }

    private record Place(long person, long unit, PostKind kind) {
        static Place of(PostRow post) {
            return new Place(post.personId(), post.unitId(), post.kind());
        }
    }
}
