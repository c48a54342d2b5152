package it.pdo.scoring.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Orders the figures of a plan so that each comes after those it depends on, and finds the cycles. Tarjan's strongly
 * connected components with an explicit stack, because a chain of links may be deeper than the Java stack.
 */
public final class DependencyOrder {
    private final int[][] needs;
    private final int[] number;
    private final int[] low;
    private final boolean[] onStack;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final int[] order;
    private final List<int[]> cycles = new ArrayList<>();
    private int counter;
    private int filled;

    /** @param needs for each node, the nodes it depends on */
    public DependencyOrder(int[][] needs) {
        this.needs = needs;
        this.number = new int[needs.length];
        this.low = new int[needs.length];
        this.onStack = new boolean[needs.length];
        this.order = new int[needs.length];
        for (int node = 0; node < needs.length; node++) {
            if (number[node] == 0) {
                visit(node);
            }
        }
    }

    /** Every node once, after those it depends on unless they form a cycle. */
    public int[] order() {
        return order.clone();
    }

    /** The cycles, each as node numbers in ascending order. */
    public List<int[]> cycles() {
        return List.copyOf(cycles);
    }

    private void visit(int root) {
        Deque<int[]> path = new ArrayDeque<>();
        path.push(open(root));
        while (!path.isEmpty()) {
            int[] frame = path.peek();
            int node = frame[0];
            if (frame[1] < needs[node].length) {
                int next = needs[node][frame[1]++];
                if (number[next] == 0) {
                    path.push(open(next));
                } else if (onStack[next]) {
                    low[node] = Math.min(low[node], number[next]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    int above = path.peek()[0];
                    low[above] = Math.min(low[above], low[node]);
                }
                if (low[node] == number[node]) {
                    close(node);
                }
            }
        }
    }

    private int[] open(int node) {
        number[node] = ++counter;
        low[node] = counter;
        stack.push(node);
        onStack[node] = true;
        return new int[] {node, 0};
    }

    private void close(int root) {
        List<Integer> group = new ArrayList<>();
        int node;
        do {
            node = stack.pop();
            onStack[node] = false;
            order[filled++] = node;
            group.add(node);
        } while (node != root);
        boolean selfNeeded = Arrays.stream(needs[root]).anyMatch(need -> need == root);
        if (group.size() > 1 || selfNeeded) {
            cycles.add(group.stream().mapToInt(Integer::intValue).sorted().toArray());
        }
    }

    /** A shortest path from a node of a cycle back to itself; the node comes first and last. */
    public List<Integer> path(int[] cycle) {
        int start = cycle[0];
        int[] from = new int[needs.length];
        Arrays.fill(from, -1);
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int next : needs[node]) {
                if (next == start) {
                    return pathBetween(from, start, node);
                }
                if (from[next] < 0 && Arrays.binarySearch(cycle, next) >= 0) {
                    from[next] = node;
                    queue.add(next);
                }
            }
        }
        throw new IllegalStateException("no way back to " + start);
    }

    private static List<Integer> pathBetween(int[] from, int start, int last) {
        List<Integer> way = new ArrayList<>(List.of(start));
        for (int node = last; node != start; node = from[node]) {
            way.add(1, node);
        }
        way.add(start);
        return way;
    }
}
