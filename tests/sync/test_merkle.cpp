// The tree of the ledger: roots and proofs as RFC 6962 defines them, every size against a direct reading of the RFC,
// and every changed bit refused.
#include "sync/ledger/MerkleFrontier.h"
#include "sync/ledger/MerkleTree.h"

#include <QTest>

using namespace portlight::sync::ledger;

namespace {

QByteArray leafOf(int i)
{
    return MerkleTree::hashLeaf("entry " + QByteArray::number(i));
}

// MTH of RFC 6962, section 2.1, word for word.
QByteArray rootByDefinition(int begin, int end)
{
    if (end - begin == 1) {
        return leafOf(begin);
    }
    int k = 1;
    while (2 * k < end - begin) {
        k *= 2;
    }
    return MerkleTree::hashNode(rootByDefinition(begin, begin + k), rootByDefinition(begin + k, end));
}

MerkleTree treeOf(int size)
{
    MerkleTree tree;
    for (int i = 0; i < size; ++i) {
        tree.add(leafOf(i));
    }
    return tree;
}

HashPath changed(HashPath path, qsizetype at)
{
    path[at][0] = static_cast<char>(path[at][0] ^ 1);
    return path;
}

} // namespace

class TestMerkle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The known answers of Certificate Transparency's own tests (leaves "", 00, 10, 2021, ...).
    void knownRoots()
    {
        QCOMPARE(MerkleTree::emptyRoot().toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        const QList<QByteArray> entries{
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
        const QList<QByteArray> roots{"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        MerkleTree tree;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            tree.add(MerkleTree::hashLeaf(QByteArray::fromHex(entries.at(i))));
            QCOMPARE(tree.root(i + 1).toHex(), roots.at(i));
        }
    }

    void everySizeIsAsDefined()
    {
        constexpr int most = 70;
        const MerkleTree tree = treeOf(most);
        MerkleFrontier frontier;
        QCOMPARE(frontier.root(), MerkleTree::emptyRoot());
        for (int size = 1; size <= most; ++size) {
            const QByteArray root = rootByDefinition(0, size);
            QCOMPARE(tree.root(size), root);
            frontier.add(leafOf(size - 1));
            QCOMPARE(frontier.root(), root);
            QVERIFY(MerkleFrontier::fits(size, frontier.nodes()));
            QCOMPARE(MerkleFrontier(size, frontier.nodes()).root(), root);
        }
    }

    void everyInclusionProofHoldsAndNoOther()
    {
        constexpr int most = 34;
        const MerkleTree tree = treeOf(most);
        for (int size = 1; size <= most; ++size) {
            const QByteArray root = tree.root(size);
            for (int index = 0; index < size; ++index) {
                const HashPath path = tree.inclusionProof(index, size);
                QVERIFY(MerkleTree::isIncluded(leafOf(index), index, size, path, root));
                QVERIFY(!MerkleTree::isIncluded(leafOf(index + 1), index, size, path, root));
                QVERIFY(!MerkleTree::isIncluded(leafOf(index), index, size, path, leafOf(0) + root));
                QVERIFY(!MerkleTree::isIncluded(leafOf(index), size, size, path, root));
                QVERIFY(!MerkleTree::isIncluded(leafOf(index), -1, size, path, root));
                for (qsizetype at = 0; at < path.size(); ++at) {
                    QVERIFY(!MerkleTree::isIncluded(leafOf(index), index, size, changed(path, at), root));
                    QVERIFY(!MerkleTree::isIncluded(leafOf(index), index, size, path.mid(1), root));
                }
            }
        }
    }

    void everyConsistencyProofHoldsAndNoOther()
    {
        constexpr int most = 34;
        const MerkleTree tree = treeOf(most);
        for (int after = 1; after <= most; ++after) {
            for (int before = 1; before <= after; ++before) {
                const HashPath path = tree.consistencyProof(before, after);
                QVERIFY(MerkleTree::isConsistent(before, tree.root(before), after, tree.root(after), path));
                QVERIFY(!MerkleTree::isConsistent(before, leafOf(99), after, tree.root(after), path));
                QVERIFY(!MerkleTree::isConsistent(before, tree.root(before), after, leafOf(99), path));
                QVERIFY(!MerkleTree::isConsistent(after + 1, tree.root(before), after, tree.root(after), path));
                for (qsizetype at = 0; at < path.size(); ++at) {
                    QVERIFY(!MerkleTree::isConsistent(before, tree.root(before), after, tree.root(after),
                                                      changed(path, at)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMerkle)
#include "test_merkle.moc"
